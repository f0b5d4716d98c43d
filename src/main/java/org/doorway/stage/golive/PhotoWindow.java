package org.doorway.stage.golive;

import java.time.Duration;
import java.time.Instant;

/** The time the pictures take: at least 24 hours from the hand-over (handbook: new-opportunity). */
record PhotoWindow(Instant handedOverAt) {

  private static final Duration PROCESSING = Duration.ofHours(24);

  Instant picturesReadyAt() {
    return handedOverAt.plus(PROCESSING);
  }

  /** A home may go live until that moment: the end of the preferred day. */
  boolean closesBy(Instant endOfPreferredDay) {
    return !picturesReadyAt().isAfter(endOfPreferredDay);
  }
}
