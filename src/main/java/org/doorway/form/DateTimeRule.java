package org.doorway.form;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;

/** A day with its time; with an offset it is a moment, without one it is local. */
record DateTimeRule() implements FieldRule {

  @Override
  public TemporalAccessor check(Object submitted, Map<String, Object> shown) throws Refused {
    String text = PlainText.line(submitted);
    DateRule.date(text.split("T", 2)[0]);
    try {
      return DateTimeFormatter.ISO_DATE_TIME.parseBest(
          text, OffsetDateTime::from, LocalDateTime::from);
    } catch (DateTimeException noSuchMoment) {
      throw new Refused("This is not a day and a time. Please pick both.");
    }
  }
}
