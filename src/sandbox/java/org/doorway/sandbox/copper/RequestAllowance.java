package org.doorway.sandbox.copper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/**
 * Copper's allowance: 180 requests in any minute. It counts on the application's clock, or a
 * journey through time would use up the minutes it jumps over.
 */
@Sandbox
@Component
class RequestAllowance {

  private static final int ALLOWANCE = 180;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Clock clock;
  private final Deque<Instant> admitted = new ArrayDeque<>();

  RequestAllowance(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean admits() {
    var now = clock.instant();
    admitted.removeIf(then -> then.isAfter(now) || !then.isAfter(now.minus(WINDOW)));
    return admitted.size() < ALLOWANCE && admitted.add(now);
  }
}
