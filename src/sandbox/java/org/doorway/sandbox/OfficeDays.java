package org.doorway.sandbox;

import java.time.LocalDate;
import org.doorway.sale.time.BusinessHours;

/** Counts days on which the office works. */
record OfficeDays(BusinessHours office) {

  /** The n-th office day after that day. */
  LocalDate after(LocalDate day, int days) {
    return walk(day, days, 1);
  }

  /** The n-th office day before that day. */
  LocalDate before(LocalDate day, int days) {
    return walk(day, days, -1);
  }

  /** That day, or the last office day before it. */
  LocalDate lastUpTo(LocalDate day) {
    return before(day.plusDays(1), 1);
  }

  private LocalDate walk(LocalDate from, int days, int step) {
    var day = from;
    for (var left = days; left > 0; ) {
      day = day.plusDays(step);
      if (office.worksOn(day)) {
        left--;
      }
    }
    return day;
  }
}
