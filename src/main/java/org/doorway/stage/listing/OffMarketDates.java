package org.doorway.stage.listing;

import java.time.LocalDate;
import java.util.Date;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the off-market model asks for, each for one opportunity. */
@Component
public class OffMarketDates {

  private final OffMarket offMarket;
  private final BusinessTime time;
  private final BusinessHours hours;

  OffMarketDates(OffMarket offMarket, BusinessTime time, BusinessHours hours) {
    this.offMarket = offMarket;
    this.time = time;
    this.hours = hours;
  }

  /** When the office opens on the day of the return. */
  public Date returns(String opportunity) {
    return Date.from(time.at(day(opportunity), hours.opens()));
  }

  public Date returnDue(String opportunity) {
    return Date.from(time.endOf(day(opportunity)));
  }

  private LocalDate day(String opportunity) {
    return offMarket.returnsOn(new OpportunityId(opportunity)).orElseThrow();
  }
}
