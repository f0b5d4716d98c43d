package org.doorway.effect.repair;

import java.util.Date;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the effect-repair model asks for. */
@Component
public class RepairDates {

  private final BusinessTime time;
  private final RepairProperties properties;

  RepairDates(BusinessTime time, RepairProperties properties) {
    this.time = time;
    this.properties = properties;
  }

  public Date due() {
    return Date.from(time.afterHours(properties.solveWithin()));
  }
}
