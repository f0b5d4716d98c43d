package org.doorway.sale.time;

import java.time.LocalDate;
import java.util.Optional;

/** A day that may be a legal holiday; whether it counts as one, the broker decides. */
public record LegalHoliday(String id, String name, HolidayRule fallsOn, boolean counts) {

  /** The day in that year, if it counts. */
  public Optional<LocalDate> in(int year) {
    return counts ? fallsOn.in(year) : Optional.empty();
  }
}
