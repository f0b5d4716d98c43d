package org.doorway.stage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionPeriodTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @ParameterizedTest
  @CsvSource({
    // Thanksgiving is never rolled, nor is a Sunday
    "2026-11-19, 7, 2026-11-26T23:00:00Z",
    "2026-11-19, 3, 2026-11-22T23:00:00Z",
    "2026-11-19, 1, 2026-11-20T23:00:00Z",
    // the days the clocks change, the day before, the day after
    "2026-03-06, 1, 2026-03-07T23:00:00Z",
    "2026-03-06, 2, 2026-03-08T22:00:00Z",
    "2026-03-06, 7, 2026-03-13T22:00:00Z",
    "2026-10-30, 1, 2026-10-31T22:00:00Z",
    "2026-10-30, 2, 2026-11-01T23:00:00Z",
    "2027-03-13, 1, 2027-03-14T22:00:00Z",
    "2028-02-28, 1, 2028-02-29T23:00:00Z",
  })
  void endsAtFiveInTheAfternoonWhereTheHouseStands(LocalDate effective, int days, Instant end) {
    assertThat(new OptionPeriod(effective, days, CHICAGO).endsAt()).isEqualTo(end);
  }

  @Test
  void amendedDayEndsAtTheSameHour() {
    assertThat(OptionPeriod.endOf(LocalDate.of(2026, 11, 29), CHICAGO))
        .isEqualTo("2026-11-29T23:00:00Z");
  }

  @Test
  void withoutDaysItIsOverWhenTheContractTakesEffect() {
    assertThat(new OptionPeriod(LocalDate.of(2026, 11, 19), 0, CHICAGO).endsAt())
        .isEqualTo("2026-11-19T06:00:00Z");
  }

  @Test
  void cannotLastLessThanNoDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionPeriod(LocalDate.of(2026, 11, 19), -1, CHICAGO));
  }
}
