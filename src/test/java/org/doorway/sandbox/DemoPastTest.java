package org.doorway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sandbox.DemoPast.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's past is one of office hours, whenever the demo is started. */
class DemoPastTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final BusinessHours OFFICE =
      new BusinessHours(
          CHICAGO,
          LocalTime.of(9, 0),
          LocalTime.of(18, 0),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)));

  /** Every hour of the day on every day of the week, over holidays and both changes of clocks. */
  private static Stream<Instant> starts() {
    var first = Instant.parse("2026-10-20T00:07:00Z");
    return Stream.iterate(first, start -> start.plus(Duration.ofMinutes(437))).limit(600);
  }

  @Test
  void somebodyComesInOfficeHoursOnly() {
    assertThat(starts())
        .allSatisfy(
            start ->
                assertThat(past(start).visits())
                    .allSatisfy(
                        visit -> {
                          var at = visit.at().atZone(CHICAGO);
                          assertThat(OFFICE.worksOn(at.toLocalDate())).as("%s", at).isTrue();
                          assertThat(at.toLocalTime())
                              .isBetween(LocalTime.of(9, 30), LocalTime.of(16, 30));
                        }));
  }

  @Test
  void everySaleComesInAndIsWorkedOnEveryDay() {
    assertThat(starts())
        .allSatisfy(
            start -> {
              var visits = past(start).visits();
              assertThat(visits.stream().filter(Visit::first).map(Visit::sale))
                  .containsExactlyInAnyOrderElementsOf(DemoSale.ALL);
              assertThat(DemoSale.ALL)
                  .allSatisfy(
                      sale ->
                          assertThat(visits.stream().filter(visit -> visit.sale().equals(sale)))
                              .as("%s at %s", sale, start)
                              .hasSizeBetween(
                                  Math.max(1, sale.officeDaysAgo()), sale.officeDaysAgo() + 1));
            });
  }

  @Test
  void pastIsOverAtTheStartAndGoesForward() {
    assertThat(starts())
        .allSatisfy(
            start ->
                assertThat(past(start).visits())
                    .extracting(Visit::at)
                    .isSorted()
                    .allSatisfy(at -> assertThat(at).isBefore(start)));
  }

  @ParameterizedTest
  @CsvSource({
    // at work, early, late, at night
    "2026-11-18T14:00, 2026-11-18T13:43, 2026-11-18T13:50",
    "2026-11-18T09:35, 2026-11-17T16:23, 2026-11-17T16:30",
    "2026-11-18T06:00, 2026-11-17T16:23, 2026-11-17T16:30",
    "2026-11-18T23:53, 2026-11-18T16:23, 2026-11-18T16:30",
    "2026-11-19T00:05, 2026-11-18T16:23, 2026-11-18T16:30",
    // on a weekend, after a holiday, on the night the clocks change
    "2026-11-22T12:00, 2026-11-20T16:23, 2026-11-20T16:30",
    "2026-11-27T08:00, 2026-11-25T16:23, 2026-11-25T16:30",
    "2026-11-01T01:30, 2026-10-30T16:23, 2026-10-30T16:30",
  })
  void whatCameInLastIsNew(LocalDateTime start, LocalDateTime first, LocalDateTime second) {
    var newest = past(start.atZone(CHICAGO).toInstant()).visits().stream();

    assertThat(newest.filter(visit -> visit.sale().officeDaysAgo() == 0))
        .extracting(visit -> visit.at().atZone(CHICAGO).toLocalDateTime())
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void saleHasTheSameTimeEveryDay() {
    var start = Instant.parse("2026-11-21T22:00:00Z");
    var past = past(start);

    assertThat(past.visits().stream().filter(visit -> visit.sale().turn() == 2))
        .extracting(visit -> visit.at().atZone(CHICAGO).toLocalTime())
        .containsOnly(LocalTime.of(11, 5));
    assertThat(past(start).visits()).isEqualTo(past.visits());
  }

  private static DemoPast past(Instant start) {
    return new DemoPast(OFFICE, start);
  }
}
