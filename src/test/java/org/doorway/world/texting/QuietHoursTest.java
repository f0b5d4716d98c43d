package org.doorway.world.texting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private final QuietHours quietHours =
      new QuietHours(LocalTime.of(9, 0), LocalTime.of(21, 0), LocalTime.of(12, 0));

  @ParameterizedTest
  @CsvSource({
    // a Thursday, Saturday night into Sunday, Sunday night into Monday
    "2026-11-19T08:59:59, 2026-11-19T09:00",
    "2026-11-19T09:00, 2026-11-19T09:00",
    "2026-11-19T20:59:59, 2026-11-19T20:59:59",
    "2026-11-19T21:00, 2026-11-20T09:00",
    "2026-11-21T21:30, 2026-11-22T12:00",
    "2026-11-22T09:00, 2026-11-22T12:00",
    "2026-11-22T12:00, 2026-11-22T12:00",
    "2026-11-22T23:00, 2026-11-23T09:00",
    // the nights the clocks change
    "2026-03-07T22:00, 2026-03-08T12:00",
    "2026-10-31T22:00, 2026-11-01T12:00",
  })
  void textsWaitForTheNextAllowedHour(LocalDateTime now, LocalDateTime allowed) {
    assertThat(quietHours.nextAllowed(at(now), CHICAGO)).isEqualTo(at(allowed));
    assertThat(quietHours.allow(at(now), CHICAGO)).isEqualTo(now.equals(allowed));
  }

  @Test
  void refusesHoursThatNeverOpen() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new QuietHours(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(12, 0)));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(CHICAGO).toInstant();
  }
}
