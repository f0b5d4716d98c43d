package org.doorway.stage.listing;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** The list price, the days on the market and the end of the agreement, for the desk. */
@Component
class ListingFacts implements DeskFacts {

  private final Listings listings;
  private final BusinessTime time;

  ListingFacts(Listings listings, BusinessTime time) {
    this.listings = listings;
    this.time = time;
  }

  @Override
  public Map<String, Object> about(OpportunityId id) {
    var facts = new HashMap<String, Object>();
    listings.find(id).ifPresent(listing -> add(facts, listing));
    return facts;
  }

  @Override
  public List<NextDate> dates(OpportunityId id) {
    return listings
        .find(id)
        .flatMap(Listing::agreementExpiresOn)
        .map(last -> new NextDate(time.endOf(last), time.words(last), "Listing agreement ends"))
        .stream()
        .toList();
  }

  private void add(Map<String, Object> facts, Listing listing) {
    listing.listPrice().ifPresent(price -> facts.put("listPrice", Dollars.of(price)));
    listing
        .liveAt()
        .map(live -> ChronoUnit.DAYS.between(time.dayOf(live), time.today()))
        .ifPresent(days -> facts.put("daysOnMarket", days.intValue()));
  }
}
