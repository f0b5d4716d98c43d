package org.doorway.startup;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * Says what an admin must see to before it runs out: in the log at the start, and in the health of
 * a node that runs for long. It stays UP: there is time left, and a status that alarms, or takes a
 * node that works out of service, would be switched off rather than heeded.
 */
abstract class ForesightIndicator implements HealthIndicator, ApplicationRunner {

  private final Logger log = LoggerFactory.getLogger(getClass());

  abstract Optional<String> warning();

  /** Until when all is well, where that is known. */
  Optional<String> knownUntil() {
    return Optional.empty();
  }

  @Override
  public final void run(ApplicationArguments arguments) {
    warning().ifPresent(log::warn);
  }

  @Override
  public final Health health() {
    var health = Health.up();
    knownUntil().ifPresent(until -> health.withDetail("knownUntil", until));
    warning().ifPresent(warning -> health.withDetail("warning", warning));
    return health.build();
  }
}
