package org.doorway.startup;

import org.doorway.sale.time.LegalHolidays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says when no legal holiday counts in a year to come, as {@link HolidaysHealthIndicator} does. */
@Component
class LegalHolidaysHealthIndicator implements HealthIndicator, ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(LegalHolidaysHealthIndicator.class);

  private final LegalHolidays holidays;

  LegalHolidaysHealthIndicator(LegalHolidays holidays) {
    this.holidays = holidays;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    holidays.warning().ifPresent(LOG::warn);
  }

  @Override
  public Health health() {
    var health = Health.up();
    holidays.warning().ifPresent(warning -> health.withDetail("warning", warning));
    return health.build();
  }
}
