package org.doorway.sale.opportunity;

import java.time.Instant;
import java.util.Optional;

/**
 * Who looks after the opportunity, whom of them the client was introduced to last, and what the
 * team lead said when assigning it.
 */
public record Assignment(
    Optional<String> lead,
    Optional<String> agent,
    Optional<Instant> at,
    Optional<String> introduced,
    Optional<String> personalNote,
    Optional<String> reassignmentReason) {

  static final Assignment NONE =
      new Assignment(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Whether the client has met the agent that looks after them. */
  public boolean isIntroduced() {
    return introduced.isPresent() && introduced.equals(agent);
  }
}
