package org.doorway.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Pattern;

/** A time of day on the wall clock, as 09:30; an offset behind it changes nothing. */
record TimeRule() implements FieldRule {

  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)(?:Z|[+-][0-9]{2}:[0-9]{2})?");

  @Override
  public LocalTime check(Object submitted, Map<String, Object> shown) throws Refused {
    var time = TIME.matcher(PlainText.line(submitted));
    try {
      if (time.matches()) {
        return LocalTime.parse(time.group(1));
      }
    } catch (DateTimeException noSuchTime) {
      throw new Refused("This is not a time of the day. Please pick one such as 9:30 AM.");
    }
    throw new Refused("This is not a time of the day. Please pick one such as 9:30 AM.");
  }
}
