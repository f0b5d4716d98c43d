package org.doorway.startup;

import java.util.Optional;
import org.doorway.sale.time.LegalHolidays;
import org.springframework.stereotype.Component;

/** Says when no legal holiday counts in a year to come. */
@Component
class LegalHolidaysHealthIndicator extends ForesightIndicator {

  private final LegalHolidays holidays;

  LegalHolidaysHealthIndicator(LegalHolidays holidays) {
    this.holidays = holidays;
  }

  @Override
  Optional<String> warning() {
    return holidays.warning();
  }
}
