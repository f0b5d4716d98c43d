package org.doorway.sale.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessTimeTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime SIX = LocalTime.of(18, 0);
  private static final Set<DayOfWeek> WEEKDAYS =
      Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
  private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
  private static final BusinessHours HOURS =
      new BusinessHours(CHICAGO, NINE, SIX, WEEKDAYS, Set.of(THANKSGIVING));

  @ParameterizedTest
  @CsvSource({
    // within a day, up to its last minute, over it
    "2026-11-19T10:00, PT1H, 2026-11-19T11:00",
    "2026-11-19T14:00, PT4H, 2026-11-19T18:00",
    "2026-11-19T17:30, PT1H, 2026-11-20T09:30",
    "2026-11-19T09:00, PT9H, 2026-11-19T18:00",
    "2026-11-19T09:00, PT18H, 2026-11-20T18:00",
    // before the office opens, when it closes, at night
    "2026-11-19T06:00, PT1H, 2026-11-19T10:00",
    "2026-11-19T18:00, PT1H, 2026-11-20T10:00",
    "2026-11-19T23:59:59, PT4H, 2026-11-20T13:00",
    "2026-11-20T00:00, PT4H, 2026-11-20T13:00",
    // over the weekend, on it
    "2026-11-20T17:00, PT4H, 2026-11-23T12:00",
    "2026-11-21T12:00, PT1H, 2026-11-23T10:00",
    "2026-11-22T23:00, PT4H, 2026-11-23T13:00",
    // over a holiday, on it
    "2026-11-25T16:00, PT4H, 2026-11-27T11:00",
    "2026-11-26T12:00, PT1H, 2026-11-27T10:00",
    // nothing to do is due when the office is open next
    "2026-11-21T12:00, PT0S, 2026-11-23T09:00",
    // the weekends on which the clocks change
    "2026-03-06T17:00, PT4H, 2026-03-09T12:00",
    "2026-10-30T17:00, PT4H, 2026-11-02T12:00",
    "2027-03-12T17:00, PT4H, 2027-03-15T12:00",
  })
  void worksOnlyWhileTheOfficeIsOpen(LocalDateTime now, Duration work, LocalDateTime due) {
    assertThat(at(now).afterHours(work)).isEqualTo(due.atZone(CHICAGO).toInstant());
  }

  @Test
  void anHourOfWorkIsAnHourOnTheDayTheClocksChange() {
    var always =
        new BusinessHours(CHICAGO, LocalTime.MIDNIGHT, SIX, Set.of(DayOfWeek.values()), Set.of());
    var spring = new BusinessTime(always, clock(LocalDateTime.parse("2026-03-08T01:30")));
    var autumn = new BusinessTime(always, clock(LocalDateTime.parse("2026-11-01T00:30")));

    assertThat(spring.afterHours(Duration.ofHours(1))).isEqualTo("2026-03-08T08:30:00Z");
    assertThat(autumn.afterHours(Duration.ofHours(2))).isEqualTo("2026-11-01T07:30:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-19T08:00, 2026-11-20T09:00",
    "2026-11-20T12:00, 2026-11-23T09:00",
    "2026-11-22T12:00, 2026-11-23T09:00",
    "2026-11-25T12:00, 2026-11-27T09:00",
    "2026-03-06T12:00, 2026-03-09T09:00",
    "2026-10-30T12:00, 2026-11-02T09:00",
  })
  void nextBusinessMorningIsNeverToday(LocalDateTime now, LocalDateTime morning) {
    assertThat(at(now).nextBusinessMorning()).isEqualTo(morning.atZone(CHICAGO).toInstant());
  }

  @Test
  void todayIsTheDayWhereTheHomesStand() {
    var time =
        new BusinessTime(HOURS, Clock.fixed(Instant.parse("2026-11-20T05:59:59Z"), ZoneOffset.UTC));

    assertThat(time.today()).isEqualTo("2026-11-19");
    assertThat(time.endOfToday()).isEqualTo("2026-11-20T05:59:59Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-19, 2026-11-20T05:59:59Z",
    "2026-03-07, 2026-03-08T05:59:59Z",
    "2026-03-08, 2026-03-09T04:59:59Z",
    "2026-10-31, 2026-11-01T04:59:59Z",
    "2026-11-01, 2026-11-02T05:59:59Z",
    "2027-03-14, 2027-03-15T04:59:59Z",
  })
  void dayEndsWithItsLastSecondOnTheWall(LocalDate day, Instant end) {
    assertThat(at(LocalDateTime.parse("2026-01-05T12:00")).endOf(day)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    // skipped in spring: moved on by the gap; twice in autumn: the first
    "2026-03-08, 02:30, 2026-03-08T08:30:00Z",
    "2027-03-14, 02:00, 2027-03-14T08:00:00Z",
    "2026-11-01, 01:30, 2026-11-01T06:30:00Z",
  })
  void wallClockTimeOfANightTheClocksChangeIsAMomentAllTheSame(
      LocalDate day, LocalTime time, Instant moment) {
    assertThat(at(LocalDateTime.parse("2026-01-05T12:00")).at(day, time)).isEqualTo(moment);
    assertThat(at(LocalDateTime.parse("2026-01-05T12:00")).at(day.atTime(time))).isEqualTo(moment);
  }

  @Test
  void saysMomentsInTheWordsOfThePlace() {
    var time = at(LocalDateTime.parse("2026-11-19T12:00"));

    assertThat(time.words(LocalDate.of(2026, 11, 24))).isEqualTo("Tuesday, November 24, 2026");
    assertThat(time.words(Instant.parse("2026-11-24T16:30:00Z")))
        .isEqualTo("Tuesday, November 24, 2026 at 10:30 AM CST");
    assertThat(time.words(Instant.parse("2026-07-01T17:05:00Z")))
        .isEqualTo("Wednesday, July 1, 2026 at 12:05 PM CDT");
  }

  @Test
  void refusesHoursThatNeverOpen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessHours(CHICAGO, SIX, NINE, WEEKDAYS, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessHours(CHICAGO, NINE, NINE, WEEKDAYS, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessHours(CHICAGO, NINE, SIX, Set.of(), Set.of()));
  }

  private static BusinessTime at(LocalDateTime now) {
    return new BusinessTime(HOURS, clock(now));
  }

  private static Clock clock(LocalDateTime now) {
    return Clock.fixed(now.atZone(CHICAGO).toInstant(), ZoneOffset.UTC);
  }
}
