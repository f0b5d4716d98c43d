package org.doorway.outbound.alarm;

import java.time.Instant;

/** One thing that does not get done: since when, why, and whether it was given up. */
record Trouble(OutageKind kind, Instant since, String reason, boolean givenUp) {

  boolean isWorthAnAlarm(Instant failingBefore) {
    return givenUp || !since.isAfter(failingBefore);
  }
}
