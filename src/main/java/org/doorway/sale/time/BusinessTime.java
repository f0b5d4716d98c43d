package org.doorway.sale.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts in the brokerage's time: business hours, days and the wall clock of the business zone. */
@Component
public class BusinessTime {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy 'at' h:mm a zzz", Locale.US);

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
  private static final DateTimeFormatter SHORT_MOMENT =
      DateTimeFormatter.ofPattern("MMM d, h:mm a", Locale.US);

  private final BusinessHours hours;
  private final Clock clock;

  public BusinessTime(BusinessHours hours, Clock clock) {
    this.hours = hours;
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return dayOf(now());
  }

  public ZoneId zone() {
    return hours.zone();
  }

  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone()).toLocalDate();
  }

  /** That wall-clock time; one that daylight saving skips is moved on by the gap. */
  public Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone()).toInstant();
  }

  public Instant at(LocalDateTime local) {
    return local.atZone(zone()).toInstant();
  }

  /** The last second of a day, the moment until which something due on that day is on time. */
  public Instant endOf(LocalDate day) {
    return at(day, LAST_SECOND);
  }

  public Instant endOfToday() {
    return endOf(today());
  }

  /** Now plus that much time of open office. */
  public Instant afterHours(Duration work) {
    return afterHours(now(), work);
  }

  /** That moment plus so much time of open office. */
  public Instant afterHours(Instant from, Duration work) {
    ZonedDateTime at = open(from.atZone(zone()));
    Duration left = work;
    while (true) {
      Duration today = Duration.between(at, at.with(hours.closes()));
      if (left.compareTo(today) <= 0) {
        return at.plus(left).toInstant();
      }
      left = left.minus(today);
      at = open(at.toLocalDate().plusDays(1).atStartOfDay(zone()));
    }
  }

  /** When the office opens on the first business day after today. */
  public Instant nextBusinessMorning() {
    return open(today().plusDays(1).atStartOfDay(zone())).toInstant();
  }

  /** "Tuesday, November 24, 2026". */
  public String words(LocalDate day) {
    return DAY.format(day);
  }

  /** "Tuesday, November 24, 2026 at 10:30 AM CST". */
  public String words(Instant moment) {
    return MOMENT.format(moment.atZone(zone()));
  }

  /** The same on the clock of that zone, where it is not the brokerage's. */
  public static String words(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }

  /** "10:30 AM", on the wall clock of the business zone. */
  public String clock(Instant moment) {
    return CLOCK.format(moment.atZone(zone()));
  }

  /** "Nov 24, 10:30 AM", for a row of a list. */
  public String shortWords(Instant moment) {
    return SHORT_MOMENT.format(moment.atZone(zone()));
  }

  /** The first moment, not before that one, at which the office is open. */
  private ZonedDateTime open(ZonedDateTime from) {
    ZonedDateTime at = from;
    if (!at.toLocalTime().isBefore(hours.closes())) {
      at = at.toLocalDate().plusDays(1).atStartOfDay(zone());
    }
    while (!hours.worksOn(at.toLocalDate())) {
      at = at.toLocalDate().plusDays(1).atStartOfDay(zone());
    }
    return at.toLocalTime().isBefore(hours.opens()) ? at.with(hours.opens()) : at;
  }
}
