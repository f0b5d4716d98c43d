package org.doorway.startup;

import org.doorway.sale.time.KnownHolidays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says when the list of holidays runs out: in the log at the start, and in the health of a node
 * that runs for long. It stays UP: there is a year left to add a line to a setting, and a status
 * that alarms, or takes a node that works out of service, would be switched off rather than heeded.
 */
@Component
class HolidaysHealthIndicator implements HealthIndicator, ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(HolidaysHealthIndicator.class);

  private final KnownHolidays holidays;

  HolidaysHealthIndicator(KnownHolidays holidays) {
    this.holidays = holidays;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    holidays.warning().ifPresent(LOG::warn);
  }

  @Override
  public Health health() {
    var health = Health.up();
    holidays.last().ifPresent(last -> health.withDetail("knownUntil", last.toString()));
    holidays.warning().ifPresent(warning -> health.withDetail("warning", warning));
    return health.build();
  }
}
