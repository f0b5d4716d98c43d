package org.doorway.stage.offer;

import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** The offers among which somebody chooses, as a table and as options of a field. */
@Component
class OpenOffers {

  private final OfferTable table;
  private final OfferWords words;

  OpenOffers(OfferTable table, OfferWords words) {
    this.table = table;
    this.words = words;
  }

  /** Side by side: what is open, what is accepted and what waits behind it. */
  List<Map<String, String>> compared(OpportunityId id) {
    return table.all(id).stream()
        .filter(
            offer ->
                offer.isOpen()
                    || offer.state() == OfferState.BACK_UP
                    || offer.state() == OfferState.ACCEPTED)
        .map(words::row)
        .toList();
  }

  /** All that a buyer can still take back, one that is accepted apart. */
  List<Offer> withdrawable(OpportunityId id) {
    return table.all(id).stream()
        .filter(offer -> offer.isOpen() || offer.state() == OfferState.BACK_UP)
        .toList();
  }

  /** Those beside that one which are open. */
  List<Map<String, String>> beside(Offer offer) {
    return options(
        table.open(offer.opportunity()).stream()
            .filter(other -> other.id() != offer.id())
            .toList());
  }

  List<Map<String, String>> options(List<Offer> offers) {
    return offers.stream()
        .map(
            offer ->
                Map.of(
                    "label",
                    words.name(offer) + ", " + words.row(offer).get("price"),
                    "value",
                    String.valueOf(offer.id())))
        .toList();
  }
}
