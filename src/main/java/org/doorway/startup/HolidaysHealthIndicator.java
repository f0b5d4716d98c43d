package org.doorway.startup;

import java.time.LocalDate;
import java.util.Optional;
import org.doorway.sale.time.KnownHolidays;
import org.springframework.stereotype.Component;

/** Says when the list of the office's holidays runs out: a year is left to add a line to it. */
@Component
class HolidaysHealthIndicator extends ForesightIndicator {

  private final KnownHolidays holidays;

  HolidaysHealthIndicator(KnownHolidays holidays) {
    this.holidays = holidays;
  }

  @Override
  Optional<String> warning() {
    return holidays.warning();
  }

  @Override
  Optional<String> knownUntil() {
    return holidays.last().map(LocalDate::toString);
  }
}
