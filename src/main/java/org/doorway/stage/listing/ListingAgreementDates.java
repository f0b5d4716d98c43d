package org.doorway.stage.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the listing-agreement model asks for, each for one opportunity. */
@Component
public class ListingAgreementDates {

  private final BusinessTime time;
  private final ListingAgreementProperties properties;
  private final Listings listings;

  ListingAgreementDates(
      BusinessTime time, ListingAgreementProperties properties, Listings listings) {
    this.time = time;
    this.properties = properties;
    this.listings = listings;
  }

  /** The next reminder that lies ahead, or else the first moment after the last day. */
  public Date wordDue(String opportunity) {
    LocalDate last = lastDay(opportunity);
    Instant ended = time.at(last.plusDays(1), LocalTime.MIDNIGHT);
    return Date.from(
        properties.remindDaysBefore().stream()
            .map(days -> time.at(last.minusDays(days), properties.remindAt()))
            .filter(reminder -> reminder.isAfter(time.now()))
            .min(Comparator.naturalOrder())
            .orElse(ended));
  }

  public Date renewalDue(String opportunity) {
    return Date.from(time.endOfToday());
  }

  /** When a team lead hears that nobody has said whether the seller renews. */
  public Date unanswered(String opportunity) {
    return Date.from(time.afterHours(properties.unansweredAfter()));
  }

  private LocalDate lastDay(String opportunity) {
    return listings
        .get(new OpportunityId(opportunity))
        .agreementExpiresOn()
        .orElseThrow(() -> new IllegalStateException("No listing agreement: " + opportunity));
  }
}
