package org.doorway.stage.golive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;

/**
 * A day by whose end a home was promised to be live.
 *
 * @param instance the process instance that watches it
 */
record GoLiveDay(
    long id,
    OpportunityId opportunity,
    LocalDate day,
    Instant agreedAt,
    Optional<Instant> missedAt,
    Optional<Instant> settledAt,
    Optional<String> instance) {

  boolean isOpen() {
    return settledAt.isEmpty();
  }
}
