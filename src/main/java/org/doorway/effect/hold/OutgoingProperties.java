package org.doorway.effect.hold;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How long what a form causes waits before it leaves; zero: it goes at once. */
@ConfigurationProperties("doorway.outgoing")
record OutgoingProperties(Duration waits) {

  OutgoingProperties {
    if (waits.isNegative()) {
      throw new IllegalArgumentException("doorway.outgoing.waits must not be negative");
    }
  }
}
