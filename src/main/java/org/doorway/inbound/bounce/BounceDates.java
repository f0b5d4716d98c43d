package org.doorway.inbound.bounce;

import java.util.Date;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The date that the email-bounce model asks for. */
@Component
public class BounceDates {

  private final BusinessTime time;
  private final BounceProperties properties;

  BounceDates(BusinessTime time, BounceProperties properties) {
    this.time = time;
    this.properties = properties;
  }

  public Date due() {
    return Date.from(time.afterHours(properties.settleWithin()));
  }
}
