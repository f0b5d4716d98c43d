package org.doorway.effect.repair;

import java.util.Date;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the effect-problem model asks for. */
@Component
public class ProblemDates {

  private final BusinessTime time;
  private final ProblemProperties properties;

  ProblemDates(BusinessTime time, ProblemProperties properties) {
    this.time = time;
    this.properties = properties;
  }

  public Date due() {
    return Date.from(time.afterHours(properties.solveWithin()));
  }
}
