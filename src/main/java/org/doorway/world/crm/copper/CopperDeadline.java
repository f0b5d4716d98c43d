package org.doorway.world.crm.copper;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Sees to it that one call of the port comes to an end, however many requests it takes: once the
 * time is over, no further request begins. Whoever claimed the effect then still holds the claim.
 */
final class CopperDeadline {

  private static final ThreadLocal<Long> ENDS_AT = new ThreadLocal<>();

  private CopperDeadline() {}

  static <T> T within(Duration time, Supplier<T> call) {
    ENDS_AT.set(System.nanoTime() + time.toNanos());
    try {
      return call.get();
    } finally {
      ENDS_AT.remove();
    }
  }

  static void check(String attempt) {
    Long endsAt = ENDS_AT.get();
    if (endsAt != null && System.nanoTime() - endsAt >= 0) {
      throw new CopperNotAskedException("Could not " + attempt + ": Copper is too slow just now");
    }
  }
}
