package org.doorway.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LargeCountsTest {

  private Instant now = Instant.parse("2026-11-30T16:00:00Z");
  private final LargeCounts counts = new LargeCounts(new WallClock());

  @Test
  void longListIsNotCountedAgainAtOnce() {
    assertThat(counts.of("mine", () -> LargeCounts.LARGE)).isEqualTo(LargeCounts.LARGE);
    assertThat(counts.of("mine", () -> LargeCounts.LARGE + 3)).isEqualTo(LargeCounts.LARGE);

    now = now.plus(LargeCounts.KEPT);

    assertThat(counts.of("mine", () -> LargeCounts.LARGE + 3)).isEqualTo(LargeCounts.LARGE + 3);
  }

  @Test
  void everybodyElsesListIsCounted() {
    counts.of("mine", () -> LargeCounts.LARGE);

    assertThat(counts.of("yours", () -> 7)).isEqualTo(7);
  }

  @Test
  void listThatAnybodyCanTakeInIsAlwaysCounted() {
    counts.of("mine", () -> LargeCounts.LARGE - 1);

    assertThat(counts.of("mine", () -> 5)).isEqualTo(5);
  }

  @Test
  void clockThatWasPutBackDoesNotKeepACountForLong() {
    counts.of("mine", () -> LargeCounts.LARGE);

    now = now.minus(Duration.ofDays(1));

    assertThat(counts.of("mine", () -> 5)).isEqualTo(5);
  }

  private final class WallClock extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
