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

/**
 * The buyer terminated the contract. Between the accepted offer and the executed contract a buyer
 * may leave, too.
 */
@Component
@Order(80)
class BuyerTerminatedAction implements DeskAction {

  private final Contracts contracts;
  private final Offers offers;
  private final Opportunities opportunities;
  private final FallenContract fallenContract;

  BuyerTerminatedAction(
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
    return "buyerTerminated";
  }

  @Override
  public String label() {
    return "The buyer terminated or withdrew";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return contracts.hasActive(id) || opportunities.get(id).stage() == Stage.OPTION;
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return contracts.hasActive(id) || opportunities.get(id).stage() == Stage.OPTION
        ? Map.of("backOnMarket", fallenContract.draft(id))
        : Map.of();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (!contracts.hasActive(id) && opportunities.get(id).stage() != Stage.OPTION) {
      remarks.refuse("terminationReason", "There is no contract that could be terminated.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    String reason = input.text("terminationReason");
    if (contracts.hasActive(id)) {
      contracts.terminate(id, reason);
    } else {
      offers.withdrawAccepted(id, reason, context.now());
    }
    return Done.news("buyerTerminated");
  }
}
