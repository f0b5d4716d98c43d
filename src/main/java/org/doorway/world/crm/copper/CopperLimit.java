package org.doorway.world.crm.copper;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the requests of all nodes together below what Copper allows: 180 in any 60 seconds.
 *
 * <p>At 150 requests a minute there is a slot every 0.4 s, and after a pause 15 at once. From one
 * slot on, the next 60 s therefore hold at most 15 + 60 / 0.4 = 165 slots. A request is sent at
 * most 3 s after its slot began, or not at all, and connects within 3 s more: what Copper sees in
 * 60 s had its slots in 66 s, which are at most 15 + 66 / 0.4 = 180.
 */
@Component
class CopperLimit {

  private static final Duration LATEST = Duration.ofSeconds(3);

  private final CopperSlots slots;
  private final Stopwatch stopwatch;

  @Autowired
  CopperLimit(CopperSlots slots) {
    this(slots, new Stopwatch());
  }

  CopperLimit(CopperSlots slots, Stopwatch stopwatch) {
    this.slots = slots;
    this.stopwatch = stopwatch;
  }

  /** Waits for this request's turn; whatever it throws, the request must not be sent now. */
  void await(String attempt) {
    long askedAt = stopwatch.nanos();
    Duration away = next(attempt).away();
    CopperDeadline.check(attempt);
    sleep(attempt, away);
    if (stopwatch.nanos() - askedAt > away.plus(LATEST).toNanos()) {
      throw new CopperNotAskedException("Could not " + attempt + ": it missed its turn");
    }
  }

  private CopperSlot next(String attempt) {
    try {
      return slots
          .next()
          .orElseThrow(
              () ->
                  new CopperNotAskedException(
                      "Could not " + attempt + ": too many requests to Copper are waiting"));
    } catch (DataAccessException | TransactionException away) {
      throw new CopperNotAskedException(
          "Could not " + attempt + ": the database did not say when it is its turn", away);
    }
  }

  private void sleep(String attempt, Duration time) {
    try {
      stopwatch.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CopperNotAskedException(
          "Could not " + attempt + ": it was stopped while it waited for its turn", stopped);
    }
  }

  /** Time as it passes for this thread, however the application's clock is moved. */
  static class Stopwatch {

    long nanos() {
      return System.nanoTime();
    }

    void sleep(Duration time) throws InterruptedException {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
  }
}
