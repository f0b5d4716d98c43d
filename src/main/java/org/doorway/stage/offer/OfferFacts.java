package org.doorway.stage.offer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** What buyers offered, for the desk: the last round of each offer, the newest first. */
@Component
class OfferFacts implements DeskFacts {

  private static final int ROWS = 10;

  private final OfferTable table;
  private final OpenOffers open;
  private final OfferWords words;

  OfferFacts(OfferTable table, OpenOffers open, OfferWords words) {
    this.table = table;
    this.open = open;
    this.words = words;
  }

  @Override
  public Map<String, Object> about(OpportunityId id) {
    var last = new HashMap<Integer, Offer>();
    table.all(id).forEach(offer -> last.put(offer.number(), offer));
    List<Map<String, String>> rows =
        last.values().stream()
            .sorted((one, other) -> Long.compare(other.id(), one.id()))
            .limit(ROWS)
            .map(words::row)
            .toList();
    var facts = new HashMap<String, Object>();
    if (!rows.isEmpty()) {
      facts.put("offers", rows);
    }
    List<Offer> withdrawable = open.withdrawable(id);
    if (!withdrawable.isEmpty()) {
      facts.put("goneOffers", open.options(withdrawable));
    }
    return facts;
  }
}
