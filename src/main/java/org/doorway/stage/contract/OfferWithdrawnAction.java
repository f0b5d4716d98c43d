package org.doorway.stage.contract;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.stage.desk.DeskAction;
import org.doorway.stage.offer.Offers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Between the accepted offer and the executed contract a buyer may still leave. */
@Component
@Order(85)
class OfferWithdrawnAction implements DeskAction {

  private final Contracts contracts;
  private final Offers offers;
  private final Opportunities opportunities;
  private final FallenContract fallenContract;

  OfferWithdrawnAction(
      Contracts contracts,
      Offers offers,
      Opportunities opportunities,
      FallenContract fallenContract) {
    this.contracts = contracts;
    this.offers = offers;
    this.opportunities = opportunities;
    this.fallenContract = fallenContract;
  }

  @Override
  public String name() {
    return "offerWithdrawn";
  }

  @Override
  public String label() {
    return "The buyer withdrew before signing";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return !contracts.hasActive(id) && opportunities.get(id).stage() == Stage.OPTION;
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return !contracts.hasActive(id) && opportunities.get(id).stage() == Stage.OPTION
        ? Map.of("backOnMarket", fallenContract.draftBeforeSigning(id))
        : Map.of();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (!isPossible(id, context)) {
      remarks.refuse("offerWithdrawnReason", "No buyer is about to sign a contract.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    offers.withdrawAccepted(id, input.text("offerWithdrawnReason"));
    return Done.news("buyerTerminated");
  }
}
