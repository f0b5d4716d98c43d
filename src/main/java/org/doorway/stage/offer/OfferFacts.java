package org.doorway.stage.offer;

import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** What buyers offered, for the desk. */
@Component
class OfferFacts implements DeskFacts {

  private static final int ROWS = 10;

  private final Offers offers;
  private final BusinessTime time;

  OfferFacts(Offers offers, BusinessTime time) {
    this.offers = offers;
    this.time = time;
  }

  @Override
  public Map<String, Object> about(OpportunityId id) {
    List<Map<String, String>> rows = offers.recorded(id, ROWS).stream().map(this::row).toList();
    return rows.isEmpty() ? Map.of() : Map.of("offers", rows);
  }

  private Map<String, String> row(RecordedOffer offer) {
    return Map.of(
        "buyer", offer.buyer(),
        "price", Dollars.of(offer.price()),
        "state", offer.state(),
        "recorded", time.words(time.dayOf(offer.at())));
  }
}
