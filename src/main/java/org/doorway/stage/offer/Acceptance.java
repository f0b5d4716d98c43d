package org.doorway.stage.offer;

import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.stage.listing.RunningAgreement;
import org.springframework.stereotype.Component;

/** The one place that knows what keeps an offer from being accepted. */
@Component
class Acceptance {

  private final OfferTable table;
  private final Opportunities opportunities;
  private final RunningAgreement agreement;

  Acceptance(OfferTable table, Opportunities opportunities, RunningAgreement agreement) {
    this.table = table;
    this.opportunities = opportunities;
    this.agreement = agreement;
  }

  /** In a sentence for whoever enters it; nothing where it can be accepted. */
  Optional<String> obstacle(OpportunityId id) {
    return table
        .accepted(id)
        .map(
            offer ->
                "The offer of %s has been accepted already. This one can be a back-up."
                    .formatted(offer.buyer().name()))
        .or(() -> offTheMarket(id))
        .or(() -> agreement.obstacle(id));
  }

  private Optional<String> offTheMarket(OpportunityId id) {
    return opportunities.get(id).stage() == Stage.MARKETING
        ? Optional.empty()
        : Optional.of(
            "It cannot be accepted now: the home is not on the market without a contract.");
  }
}
