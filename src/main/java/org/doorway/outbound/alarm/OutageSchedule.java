package org.doorway.outbound.alarm;

import org.doorway.engine.Rounds;
import org.springframework.stereotype.Component;

/** Looks every minute of real time; how long something has failed, the application's clock says. */
@Component
class OutageSchedule extends Rounds {

  OutageSchedule(OutageWatch watch, OutageProperties properties) {
    super("outage", properties.enabled(), properties.every(), properties.every(), watch::look);
  }
}
