package org.doorway.engine;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application the engine's clock (decision 0003). */
@Configuration(proxyBeanMethods = false)
class ClockSetup {

  @Bean
  Clock clock() {
    return new EngineClock();
  }
}
