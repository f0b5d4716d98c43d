package org.doorway.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** A day of the calendar, as 2026-12-01. */
record DateRule() implements FieldRule {

  /** Four digits of a year that people and databases know. */
  private static final Pattern DATE = Pattern.compile("(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

  @Override
  public LocalDate check(Object submitted, Map<String, Object> shown) throws Refused {
    return date(PlainText.line(submitted));
  }

  static LocalDate date(String text) throws Refused {
    if (!DATE.matcher(text).matches()) {
      throw new Refused("This is not a date. Please pick a day.");
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noSuchDay) {
      throw new Refused("This day does not exist. Please pick another.");
    }
  }
}
