package org.doorway.stage.mls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One change that the MLS must be told of, with all that it should say from then on.
 *
 * @param superseded whether nothing of it is left to enter, because of a later one
 */
record MlsEntry(
    long id,
    MlsChange change,
    MlsListing listing,
    Instant changedAt,
    Optional<LocalDate> backOnMarketOn,
    Optional<Instant> enteredAt,
    boolean superseded) {

  boolean isOpen() {
    return enteredAt.isEmpty() && !superseded;
  }
}
