package org.doorway.startup;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Refuses to start with sizes that do not fit each other, before anything else happens. */
class SizesCheck implements EnvironmentPostProcessor {

  private static final String MAIL = "spring.mail.properties.mail.smtp.";
  private static final String CRM = "doorway.crm.";
  private static final String TEXT = "doorway.texting.";

  /** A test may shorten a lock to see what a slow effect does. */
  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.acceptsProfiles(Profiles.of("test"))) {
      check(environment);
    }
  }

  static void check(Environment environment) {
    sizes(environment)
        .misfit()
        .ifPresent(
            misfit -> {
              throw new NotReadyException(misfit);
            });
  }

  private static Sizes sizes(Environment environment) {
    var settings = new Settings(environment);
    return new Sizes(
        Duration.ofMillis(settings.number("camunda.bpm.job-execution.lock-time-in-millis")),
        settings.duration("doorway.effect.lease"),
        settings.sum(MAIL + "connectiontimeout", MAIL + "timeout", MAIL + "writetimeout"),
        settings.sum(
            CRM + "call-timeout",
            CRM + "rate-limit-wait",
            CRM + "connect-timeout",
            CRM + "read-timeout"),
        settings.sum(TEXT + "connect-timeout", TEXT + "read-timeout"),
        settings.number("camunda.bpm.job-execution.max-pool-size"),
        settings.number("spring.datasource.hikari.maximum-pool-size"),
        settings.number("doorway.effect.max-attempts"));
  }

  private record Settings(Environment environment) {

    int number(String name) {
      return value(name, Integer.class);
    }

    Duration duration(String name) {
      return value(name, Duration.class);
    }

    Duration sum(String... names) {
      return Stream.of(names).map(this::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** No time-out is no default: whatever waits for ever holds its thread for ever. */
    <T> T value(String name, Class<T> type) {
      return Binder.get(environment)
          .bind(name, type)
          .orElseThrow(() -> new NotReadyException(name + " is not set"));
    }
  }
}
