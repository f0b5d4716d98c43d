package org.doorway.sale.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When the office works, in the zone where the homes stand. Agents work from the office (handbook:
 * daily-tasks-for-a-listing-agent); the hours themselves are our default.
 */
@ConfigurationProperties("doorway.business")
public record BusinessHours(
    ZoneId zone, LocalTime opens, LocalTime closes, Set<DayOfWeek> days, Set<LocalDate> holidays) {

  public BusinessHours {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("doorway.business: opens must be before closes");
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("doorway.business.days must name a day");
    }
    holidays = holidays == null ? Set.of() : Set.copyOf(holidays);
  }

  public boolean worksOn(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }
}
