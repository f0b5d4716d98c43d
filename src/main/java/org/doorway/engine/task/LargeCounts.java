package org.doorway.engine.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Remembers for half a minute how long a very long list is. Counting is the one thing about a list
 * that takes longer the longer it is, Tasklist asks for it with every page, and nobody can tell
 * 90,000 tasks from 90,003.
 */
final class LargeCounts {

  static final long LARGE = 10_000;
  static final Duration KEPT = Duration.ofSeconds(30);

  private static final int MANY = 1_000;

  private final Map<String, Counted> known = new ConcurrentHashMap<>();
  private final Clock clock;

  LargeCounts(Clock clock) {
    this.clock = clock;
  }

  /** The answer to that very question, parameters and all. */
  long of(String question, LongSupplier count) {
    Instant now = clock.instant();
    Counted before = known.get(question);
    if (before != null && before.at().isAfter(now.minus(KEPT)) && !before.at().isAfter(now)) {
      return before.tasks();
    }
    long tasks = count.getAsLong();
    if (tasks < LARGE) {
      known.remove(question);
      return tasks;
    }
    if (known.size() >= MANY) {
      known.clear();
    }
    known.put(question, new Counted(tasks, now));
    return tasks;
  }

  private record Counted(long tasks, Instant at) {}
}
