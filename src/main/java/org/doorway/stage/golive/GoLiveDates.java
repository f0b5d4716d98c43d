package org.doorway.stage.golive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The dates that the go-live model asks for, each for one opportunity. */
@Component
public class GoLiveDates {

  private final BusinessTime time;
  private final GoLiveProperties properties;
  private final Listings listings;

  GoLiveDates(BusinessTime time, GoLiveProperties properties, Listings listings) {
    this.time = time;
    this.properties = properties;
    this.listings = listings;
  }

  public Date photosDue(String opportunity) {
    return Date.from(time.afterHours(properties.photosWithin()));
  }

  public Date newDateDue(String opportunity) {
    return Date.from(time.afterHours(properties.newDateWithin()));
  }

  public Date paperworkDue(String opportunity) {
    return Date.from(time.afterHours(properties.paperworkWithin()));
  }

  public Date opens(String opportunity) {
    return onPreferredDay(opportunity, properties.opensAt());
  }

  public Date publishReminder(String opportunity) {
    return onPreferredDay(opportunity, properties.remindAt());
  }

  public Date publishEscalation(String opportunity) {
    return onPreferredDay(opportunity, properties.escalateAt());
  }

  /** Listings go live by the end of the preferred day (handbook: new-opportunity). */
  public Date publishDue(String opportunity) {
    return Date.from(time.endOf(preferred(opportunity)));
  }

  private Date onPreferredDay(String opportunity, LocalTime at) {
    return Date.from(time.at(preferred(opportunity), at));
  }

  private LocalDate preferred(String opportunity) {
    return listings.get(new OpportunityId(opportunity)).preferredGoLive();
  }
}
