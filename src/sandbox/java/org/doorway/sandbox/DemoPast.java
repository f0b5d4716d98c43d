package org.doorway.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sandbox.story.Plan;

/**
 * What the demo's people did before it was started: each office day they come to each of their
 * sales once, at its own time of day. Whenever the demo is started, nothing of its past happens at
 * night or on a day off.
 */
record DemoPast(BusinessHours office, Instant start) {

  private static final LocalTime FIRST = LocalTime.of(9, 30);
  private static final LocalTime LAST = LocalTime.of(16, 30);

  /** Appointments begin at ten; whoever comes after that finds the client met. */
  private static final LocalTime FIRST_VISIT = LocalTime.of(10, 15);

  private static final int OPTION_DAYS = 5;
  private static final int DAYS_TO_CLOSING = 14;
  private static final Duration VISIT = Duration.ofMinutes(25);

  /** Oldest first, and never two at once. */
  List<Visit> visits() {
    return DemoSale.ALL.stream()
        .flatMap(sale -> sale.officeDaysAgo() == 0 ? Stream.of(arrival(sale)) : daily(sale))
        .sorted(Comparator.comparing(Visit::at))
        .toList();
  }

  /**
   * What a sale agreed on that came in that day: two office days to prepare the home, two on the
   * market. What waits to be published is to be published on the day of the start.
   */
  Plan plan(DemoSale sale, LocalDate takenIn) {
    var offer = days().after(takenIn, 5);
    var closing = days().after(offer.plusDays(DAYS_TO_CLOSING - 1), 1);
    return new Plan(
        sale.agent(),
        days().after(takenIn, 1).atTime(10, 0),
        sale.left().contains("Task_PublishListing") ? day() : days().after(takenIn, 3),
        offer,
        OPTION_DAYS,
        days().before(closing, 1),
        closing.atTime(14, 0),
        sale.words());
  }

  private LocalDate day() {
    return local(start).toLocalDate();
  }

  private Stream<Visit> daily(DemoSale sale) {
    var time = FIRST_VISIT.plus(VISIT.multipliedBy(sale.turn()));
    var first = days().before(day(), sale.officeDaysAgo());
    return first
        .datesUntil(day().plusDays(1))
        .filter(office::worksOn)
        .map(day -> new Visit(instant(day, time), sale, day.equals(first)))
        .filter(visit -> !visit.at().plus(VISIT).isAfter(start));
  }

  /** What came in last is not half an hour of office old. */
  private Visit arrival(DemoSale sale) {
    var apart = Duration.ofMinutes(7).multipliedBy(sale.turn() % 2);
    var wanted = local(start.minus(Duration.ofMinutes(10)).minus(apart));
    var day =
        wanted.toLocalTime().isBefore(FIRST)
            ? wanted.toLocalDate().minusDays(1)
            : wanted.toLocalDate();
    var last = days().lastUpTo(day);
    var inTime = last.equals(wanted.toLocalDate()) && wanted.toLocalTime().isBefore(LAST);
    return new Visit(inTime ? wanted.toInstant() : instant(last, LAST.minus(apart)), sale, true);
  }

  private OfficeDays days() {
    return new OfficeDays(office);
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(office.zone());
  }

  private Instant instant(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(office.zone()).toInstant();
  }

  /** When somebody comes to a sale; the first time it comes in. */
  record Visit(Instant at, DemoSale sale, boolean first) {}
}
