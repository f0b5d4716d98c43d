package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Copper's two ways to write a date, Unix seconds and month/day/year; it takes either anywhere. */
final class CopperDate {

  private static final DateTimeFormatter UNPADDED =
      DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final long LAST_OF_TEN_DIGITS = 9_999_999_999L;

  private CopperDate() {}

  static long seconds(JsonNode given) {
    if (given.isTextual()) {
      return day(given).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
    var fits = given.isIntegralNumber() && given.canConvertToLong();
    Kind.must(fits && given.longValue() >= 0, given, "must be Unix seconds or mm/dd/yyyy");
    Kind.must(given.longValue() <= LAST_OF_TEN_DIGITS, given, "must be Unix seconds of 10 digits");
    return given.longValue();
  }

  static String unpadded(JsonNode given) {
    return UNPADDED.format(Instant.ofEpochSecond(seconds(given)).atOffset(ZoneOffset.UTC));
  }

  private static LocalDate day(JsonNode given) {
    try {
      return LocalDate.parse(given.textValue(), UNPADDED);
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException("must be mm/dd/yyyy: " + given.textValue(), unreadable);
    }
  }
}
