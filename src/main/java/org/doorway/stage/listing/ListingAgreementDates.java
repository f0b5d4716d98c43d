package org.doorway.stage.listing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the listing-agreement model asks for, each for one opportunity. */
@Component
public class ListingAgreementDates {

  private final BusinessTime time;
  private final Listings listings;

  ListingAgreementDates(BusinessTime time, Listings listings) {
    this.time = time;
    this.listings = listings;
  }

  /** The first moment after the last day of the listing agreement. */
  public Date expires(String opportunity) {
    LocalDate last =
        listings
            .get(new OpportunityId(opportunity))
            .agreementExpiresOn()
            .orElseThrow(() -> new IllegalStateException("No listing agreement: " + opportunity));
    return Date.from(time.at(last.plusDays(1), LocalTime.MIDNIGHT));
  }

  public Date renewalDue(String opportunity) {
    return Date.from(time.endOfToday());
  }
}
