package org.doorway.sale.opportunity;

import java.time.Instant;
import java.util.Optional;

/** Who looks after the opportunity, and what the team lead said when assigning it. */
public record Assignment(
    Optional<String> lead,
    Optional<String> agent,
    Optional<Instant> at,
    boolean replacesAgent,
    Optional<String> personalNote,
    Optional<String> reassignmentReason) {

  static final Assignment NONE =
      new Assignment(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());
}
