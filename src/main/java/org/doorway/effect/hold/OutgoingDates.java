package org.doorway.effect.hold;

import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** When something leaves that models hold back for a while. */
@Component
public class OutgoingDates {

  private final OutgoingProperties properties;
  private final Clock clock;

  OutgoingDates(OutgoingProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  public Date leaves() {
    return Date.from(clock.instant().plus(properties.waits()));
  }
}
