package org.doorway.engine.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may still be wrong: a few times at once, then once each interval. Whoever has
 * not been wrong is never held up, however many come at once. Of too many, those are forgotten who
 * have been quiet longest: what strangers make up fills no memory.
 */
final class Tries {

  private final Clock clock;
  private final Duration interval;
  private final Duration atOnce;

  /** For each who was wrong, when all their tries are theirs again. */
  private final Map<String, Instant> restedAt;

  Tries(Clock clock, int atOnce, Duration interval, int most) {
    this.clock = clock;
    this.interval = interval;
    this.atOnce = interval.multipliedBy(atOnce);
    this.restedAt = new Newest<>(most);
  }

  /** Zero: it may try, and has used one up if it was wrong before. Else how long it has to wait. */
  synchronized Duration enter(String who) {
    if (!restedAt.containsKey(who)) {
      return Duration.ZERO;
    }
    Instant now = clock.instant();
    Instant rested = restedAt(who, now).plus(interval);
    Duration over = Duration.between(now.plus(atOnce), rested);
    if (over.compareTo(Duration.ZERO) > 0) {
      return over;
    }
    restedAt.put(who, rested);
    return Duration.ZERO;
  }

  /** It was wrong for the first time in a while, when none of its tries was used up. */
  synchronized void wrong(String who) {
    if (!restedAt.containsKey(who)) {
      restedAt.put(who, clock.instant().plus(interval));
    }
  }

  /** It was right: what was used up is given back. */
  synchronized void right(String who) {
    Instant now = clock.instant();
    if (restedAt.containsKey(who)) {
      Instant rested = restedAt(who, now).minus(interval);
      if (rested.isAfter(now)) {
        restedAt.put(who, rested);
      } else {
        restedAt.remove(who);
      }
    }
  }

  synchronized void forget(String who) {
    restedAt.remove(who);
  }

  synchronized int size() {
    return restedAt.size();
  }

  /** A clock that was put back holds nobody up for longer. */
  private Instant restedAt(String who, Instant now) {
    Instant rested = restedAt.getOrDefault(who, now);
    Instant latest = now.plus(atOnce);
    if (rested.isBefore(now)) {
      return now;
    }
    return rested.isAfter(latest) ? latest : rested;
  }

  /** Holds so many, and of more those that were asked for last. */
  static final class Newest<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Newest(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > most;
    }
  }
}
