package org.doorway.stage.golive;

import java.util.List;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskFacts;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The day the client wants to be live, for the desk, until they are. */
@Component
class GoLiveFacts implements DeskFacts {

  private final Listings listings;
  private final BusinessTime time;

  GoLiveFacts(Listings listings, BusinessTime time) {
    this.listings = listings;
    this.time = time;
  }

  @Override
  public List<NextDate> dates(OpportunityId id) {
    return listings
        .find(id)
        .filter(listing -> listing.liveAt().isEmpty())
        .map(listing -> listing.preferredGoLive())
        .map(day -> new NextDate(time.endOf(day), time.words(day), "Live by the end of the day"))
        .stream()
        .toList();
  }
}
