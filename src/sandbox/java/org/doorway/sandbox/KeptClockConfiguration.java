package org.doorway.sandbox;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the clock early: a bean of that kind is not wired by its constructor. */
@Sandbox
@Configuration(proxyBeanMethods = false)
class KeptClockConfiguration {

  @Bean
  static KeptClock keptClock(Environment environment) {
    var data = environment.getProperty("doorway.data", "./data");
    return new KeptClock(new ClockFile(Path.of(data)));
  }
}
