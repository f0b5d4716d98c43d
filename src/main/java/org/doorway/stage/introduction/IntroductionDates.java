package org.doorway.stage.introduction;

import java.util.Date;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the agent-introduction model asks for. */
@Component
public class IntroductionDates {

  private final BusinessTime time;
  private final IntroductionProperties properties;

  IntroductionDates(BusinessTime time, IntroductionProperties properties) {
    this.time = time;
    this.properties = properties;
  }

  public Date assignmentDue() {
    return assignmentReminder();
  }

  public Date assignmentReminder() {
    return Date.from(time.afterHours(properties.remindAfter()));
  }

  public Date assignmentEscalation() {
    return Date.from(time.afterHours(properties.escalateAfter()));
  }

  public Date correctionDue() {
    return Date.from(time.afterHours(properties.correctWithin()));
  }
}
