package org.doorway.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.LegalHolidays;
import org.springframework.stereotype.Component;

/** What is said about days and meetings that somebody entered, the same words in every form. */
@Component
public class EnteredDays {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private final BusinessTime time;
  private final BusinessHours hours;
  private final LikelyProperties likely;
  private final LegalHolidays legalHolidays;

  EnteredDays(
      BusinessTime time,
      BusinessHours hours,
      LikelyProperties likely,
      LegalHolidays legalHolidays) {
    this.time = time;
    this.hours = hours;
    this.likely = likely;
    this.legalHolidays = legalHolidays;
  }

  /** A day on which something happened: not one to come, and hardly one long ago. */
  public void happened(FormInput input, Remarks remarks, String key) {
    input.findDate(key).ifPresent(day -> happened(day, remarks, key));
  }

  private void happened(LocalDate day, Remarks remarks, String key) {
    long ago = ChronoUnit.DAYS.between(day, time.today());
    if (ago < 0) {
      remarks.refuse(key, time.words(day) + ", is still to come. Please pick the day it happened.");
    } else if (ago > likely.daysBehind()) {
      remarks.ask(key, "%s, is %d days ago.".formatted(time.words(day), ago));
    }
  }

  /** A day that something is agreed for: today or within a year, and hardly in many weeks. */
  public void agreed(FormInput input, Remarks remarks, String key) {
    input.findDate(key).ifPresent(day -> agreed(day, remarks, key));
  }

  private void agreed(LocalDate day, Remarks remarks, String key) {
    long ahead = ChronoUnit.DAYS.between(time.today(), day);
    if (ahead < 0) {
      remarks.refuse(key, time.words(day) + ", has passed. Please pick today or a later day.");
    } else if (day.isAfter(time.today().plusYears(1))) {
      remarks.refuse(key, time.words(day) + ", is more than a year away. Please pick another day.");
    } else if (ahead > likely.daysAhead()) {
      remarks.ask(key, "%s, is %d days from now.".formatted(time.words(day), ahead));
    }
  }

  /** A last day of something that runs from now on, at most so many years. */
  public void runsUntil(FormInput input, Remarks remarks, String key, int years) {
    input.findDate(key).ifPresent(day -> runsUntil(day, years, remarks, key));
  }

  private void runsUntil(LocalDate day, int years, Remarks remarks, String key) {
    if (!day.isAfter(time.today())) {
      remarks.refuse(key, time.words(day) + ", is not ahead. Please pick a later day.");
    } else if (day.isAfter(time.today().plusYears(years))) {
      remarks.refuse(
          key,
          "%s, is more than %d years away. Please pick an earlier day."
              .formatted(time.words(day), years));
    }
  }

  /**
   * A day on which others must be open, too: banks, title companies and county clerks above all.
   */
  public void worked(FormInput input, Remarks remarks, String key) {
    input
        .findDate(key)
        .flatMap(day -> dayOff(day).map(what -> time.words(day) + ", is " + what + "."))
        .ifPresent(sentence -> remarks.ask(key, sentence));
  }

  /** A meeting to come, at a time and on a day when people meet. */
  public void meeting(FormInput input, Remarks remarks, String dateKey, String timeKey) {
    agreed(input, remarks, dateKey);
    timeOfDay(input, remarks, timeKey);
    holiday(input, remarks, dateKey);
    moment(input, dateKey, timeKey)
        .filter(at -> !at.isAfter(time.now()) && !input.date(dateKey).isBefore(time.today()))
        .ifPresent(
            at ->
                remarks.refuse(
                    timeKey,
                    "This time has passed: it is %s now. Please pick a later one."
                        .formatted(clock(time.now().atZone(time.zone()).toLocalTime()))));
  }

  /** A moment at which people met or talked. */
  public void met(FormInput input, Remarks remarks, String dateKey, String timeKey) {
    happened(input, remarks, dateKey);
    timeOfDay(input, remarks, timeKey);
    moment(input, dateKey, timeKey)
        .filter(at -> at.isAfter(time.now()) && !input.date(dateKey).isAfter(time.today()))
        .ifPresent(
            at ->
                remarks.refuse(
                    timeKey, "This time is still to come. Please pick the one it happened at."));
  }

  private void holiday(FormInput input, Remarks remarks, String key) {
    input
        .findDate(key)
        .filter(hours.holidays()::contains)
        .ifPresent(day -> remarks.ask(key, time.words(day) + ", is a holiday."));
  }

  private void timeOfDay(FormInput input, Remarks remarks, String key) {
    input
        .findTime(key)
        .filter(at -> at.isBefore(likely.earliest()) || at.isAfter(likely.latest()))
        .ifPresent(
            at ->
                remarks.ask(
                    key,
                    "%s is an unusual time: most people meet between %s and %s."
                        .formatted(clock(at), clock(likely.earliest()), clock(likely.latest()))));
  }

  private Optional<Instant> moment(FormInput input, String dateKey, String timeKey) {
    return input
        .findDate(dateKey)
        .flatMap(day -> input.findTime(timeKey).map(at -> time.at(day, at)));
  }

  private Optional<String> dayOff(LocalDate day) {
    if (hours.holidays().contains(day)) {
      return Optional.of("a holiday");
    }
    return hours.worksOn(day)
        ? legalHolidays.days().holiday(day).map(name -> name + ", a legal holiday")
        : Optional.of("not a working day");
  }

  private static String clock(LocalTime at) {
    return CLOCK.format(at);
  }
}
