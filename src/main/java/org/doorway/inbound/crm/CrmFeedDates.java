package org.doorway.inbound.crm;

import java.util.Date;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The date that the crm-intake model asks for. */
@Component
public class CrmFeedDates {

  private final BusinessTime time;
  private final CrmFeedProperties properties;

  CrmFeedDates(BusinessTime time, CrmFeedProperties properties) {
    this.time = time;
    this.properties = properties;
  }

  public Date completionDue() {
    return Date.from(time.afterHours(properties.completeWithin()));
  }
}
