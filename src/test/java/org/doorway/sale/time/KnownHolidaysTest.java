package org.doorway.sale.time;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Nobody learns from a late task that a year has no holidays yet. */
class KnownHolidaysTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final String UNTIL_2028 =
      "Holidays are known until 2028-12-25 only; add those that follow to doorway.business.holidays";

  private final MovableClock clock = new MovableClock(Instant.EPOCH);

  @ParameterizedTest
  @CsvSource({
    // the last day with a whole year ahead, until its last second in Texas
    "2027-12-25T18:00:00Z, true",
    "2027-12-26T05:59:59Z, true",
    "2027-12-26T06:00:00Z, false",
    // it is said until somebody adds a year, also when the last has passed
    "2028-12-25T18:00:00Z, false",
    "2029-03-01T18:00:00Z, false",
  })
  void lessThanAYearIsSaidFromTheFirstDay(Instant now, boolean enough) {
    clock.set(now);
    var known = known("2027-12-24", "2028-07-04", "2028-12-25");

    assertThat(known.last()).contains(LocalDate.of(2028, 12, 25));
    assertThat(known.warning().orElse("")).isEqualTo(enough ? "" : UNTIL_2028);
  }

  @Test
  void yearThatWasLeftOutIsNotHiddenByALaterOne() {
    clock.set(Instant.parse("2028-02-01T18:00:00Z"));

    assertThat(known("2028-12-25", "2030-12-25").warning()).contains(UNTIL_2028);
  }

  @Test
  void noHolidaysAtAllIsSaid() {
    clock.set(Instant.parse("2028-02-01T18:00:00Z"));

    assertThat(known().last()).isEmpty();
    assertThat(known().warning().orElseThrow()).startsWith("No holidays are known; add");
  }

  @Test
  void oursAreKnownForYearsAndFallOnTheRightDays() throws IOException {
    var ours = ours().holidays();
    var whole = IntStream.rangeClosed(2027, 2030).boxed().flatMap(KnownHolidaysTest::holidays);
    var first = Stream.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 25));

    assertThat(ours).containsExactlyInAnyOrderElementsOf(Stream.concat(first, whole).toList());
  }

  @Test
  void demoWarnsOfNothingForYears() throws IOException {
    var known = new KnownHolidays(ours(), new BusinessTime(ours(), clock));
    clock.set(Instant.parse("2029-12-25T18:00:00Z"));

    assertThat(known.warning()).isEmpty();
  }

  /** Those of a year, and the New Year's Day of the next if it is kept in this one. */
  private static Stream<LocalDate> holidays(int year) {
    var days =
        Stream.of(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 1, 1).with(dayOfWeekInMonth(3, DayOfWeek.MONDAY)),
            LocalDate.of(year, 5, 1).with(lastInMonth(DayOfWeek.MONDAY)),
            LocalDate.of(year, Month.JULY, 4),
            LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, DayOfWeek.MONDAY)),
            LocalDate.of(year, 11, 1).with(dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
            LocalDate.of(year, 12, 25),
            LocalDate.of(year + 1, 1, 1));
    return days.map(KnownHolidaysTest::kept).filter(day -> day.getYear() == year);
  }

  private static LocalDate kept(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private KnownHolidays known(String... days) {
    var holidays =
        Stream.of(days).map(LocalDate::parse).collect(java.util.stream.Collectors.toSet());
    var hours =
        new BusinessHours(
            CHICAGO,
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            holidays);
    return new KnownHolidays(hours, new BusinessTime(hours, clock));
  }

  private static BusinessHours ours() throws IOException {
    var environment = new StandardEnvironment();
    new YamlPropertySourceLoader()
        .load("application", new ClassPathResource("application.yaml"))
        .forEach(environment.getPropertySources()::addLast);
    return Binder.get(environment).bind("doorway.business", BusinessHours.class).get();
  }
}
