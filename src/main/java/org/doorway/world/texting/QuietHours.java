package org.doorway.world.texting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody gets a text message: before {@code from}, and {@code until} onwards.
 */
public record QuietHours(LocalTime from, LocalTime until, LocalTime sundayFrom) {

  public QuietHours {
    if (!from.isBefore(until) || !sundayFrom.isBefore(until)) {
      throw new IllegalArgumentException("Texts must be allowed from an earlier hour than until");
    }
  }

  public boolean allow(Instant instant, ZoneId zone) {
    return nextAllowed(instant, zone).equals(instant);
  }

  /** The first instant from now on at which a text may be sent; now itself, if it may. */
  public Instant nextAllowed(Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    if (local.toLocalTime().isBefore(opens(local.getDayOfWeek()))) {
      return opening(local);
    }
    return local.toLocalTime().isBefore(until) ? now : opening(local.plusDays(1));
  }

  private Instant opening(ZonedDateTime day) {
    return day.toLocalDate().atTime(opens(day.getDayOfWeek())).atZone(day.getZone()).toInstant();
  }

  private LocalTime opens(DayOfWeek day) {
    return day == DayOfWeek.SUNDAY ? sundayFrom : from;
  }
}
