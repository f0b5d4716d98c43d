package org.doorway.stage.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days in which a buyer may still walk away: calendar days after the effective date, until 5
 * p.m. where the property is, on whatever day that falls (TREC 20-19, paragraph 5.B). Without such
 * days there is no option, and it is over when the contract takes effect.
 */
public record OptionPeriod(LocalDate effectiveOn, int days, ZoneId zone) {

  private static final LocalTime DEADLINE = LocalTime.of(17, 0);

  public OptionPeriod {
    if (days < 0) {
      throw new IllegalArgumentException("An option period cannot last %d days".formatted(days));
    }
  }

  public LocalDate endsOn() {
    return effectiveOn.plusDays(days);
  }

  public Instant endsAt() {
    return days == 0 ? effectiveOn.atStartOfDay(zone).toInstant() : endOf(endsOn(), zone);
  }

  /** The same hour on a day that an amendment names. */
  public static Instant endOf(LocalDate lastDay, ZoneId zone) {
    return lastDay.atTime(DEADLINE).atZone(zone).toInstant();
  }
}
