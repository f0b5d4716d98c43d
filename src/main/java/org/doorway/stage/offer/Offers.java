package org.doorway.stage.offer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What others want to know of the offers of a home, and the one thing they say of them. */
@Component
public class Offers {

  private final OfferTable table;

  Offers(OfferTable table) {
    this.table = table;
  }

  /** The offer that led to the contract that is about to be entered, or that holds. */
  public Optional<AcceptedOffer> accepted(OpportunityId id) {
    return table.accepted(id).map(offer -> new AcceptedOffer(offer.buyer().name(), offer.terms()));
  }

  /** The buyer whose offer was accepted does not sign. */
  public void withdrawAccepted(OpportunityId id, String reason) {
    table.accepted(id).ifPresent(offer -> table.ended(offer.id(), OfferState.WITHDRAWN, reason));
  }

  /** Those that were accepted and then withdrawn before a contract was signed, oldest first. */
  public List<WithdrawnOffer> withdrawn(OpportunityId id) {
    return table.all(id).stream()
        .filter(offer -> offer.state() == OfferState.WITHDRAWN && offer.acceptedAt().isPresent())
        .map(Offers::withdrawn)
        .toList();
  }

  /** The one that was accepted last, if it was withdrawn: every contract began as an offer. */
  public Optional<WithdrawnOffer> withdrawnLast(OpportunityId id) {
    return table.all(id).stream()
        .filter(offer -> offer.acceptedAt().isPresent())
        .max(Comparator.comparing(Offers::momentOfYes).thenComparing(Offer::id))
        .filter(offer -> offer.state() == OfferState.WITHDRAWN)
        .map(Offers::withdrawn);
  }

  private static Instant momentOfYes(Offer offer) {
    return offer.acceptedAt().orElseThrow();
  }

  private static WithdrawnOffer withdrawn(Offer offer) {
    return new WithdrawnOffer(
        offer.id(),
        offer.buyer().name(),
        offer.terms().price(),
        offer.endedReason().orElse(""),
        offer.endedAt().orElseThrow());
  }
}
