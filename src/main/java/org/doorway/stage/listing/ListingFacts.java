package org.doorway.stage.listing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** The list price, the days on the market and the end of the agreement, for the desk. */
@Component
class ListingFacts implements DeskFacts {

  private final Listings listings;
  private final OffMarket offMarket;
  private final BusinessTime time;

  ListingFacts(Listings listings, OffMarket offMarket, BusinessTime time) {
    this.listings = listings;
    this.offMarket = offMarket;
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
    return Stream.concat(
            listings.find(id).flatMap(Listing::agreementExpiresOn).stream()
                .map(last -> date(last, "Listing agreement ends")),
            offMarket.returnsOn(id).stream().map(day -> date(day, "Off the market until then")))
        .toList();
  }

  private NextDate date(LocalDate day, String what) {
    return new NextDate(time.endOf(day), time.words(day), what);
  }

  private void add(Map<String, Object> facts, Listing listing) {
    listing.listPrice().ifPresent(price -> facts.put("listPrice", Dollars.of(price)));
    listing
        .liveAt()
        .map(live -> ChronoUnit.DAYS.between(time.dayOf(live), time.today()))
        .ifPresent(days -> facts.put("daysOnMarket", days.intValue()));
  }
}
