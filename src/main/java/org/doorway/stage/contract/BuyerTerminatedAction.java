package org.doorway.stage.contract;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever ends the contract, on whatever ground: the home is back on the market. */
@Component
@Order(80)
class BuyerTerminatedAction implements DeskAction {

  private final Contracts contracts;
  private final NoticeOfTermination notice;
  private final FallenContract fallenContract;

  BuyerTerminatedAction(
      Contracts contracts, NoticeOfTermination notice, FallenContract fallenContract) {
    this.contracts = contracts;
    this.notice = notice;
    this.fallenContract = fallenContract;
  }

  @Override
  public String name() {
    return "buyerTerminated";
  }

  @Override
  public String label() {
    return "Notice of termination: the contract ends";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return contracts.hasActive(id);
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return contracts.hasActive(id) ? Map.of("backOnMarket", fallenContract.draft(id)) : Map.of();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (contracts.hasActive(id)) {
      notice.look(id, input, remarks);
    } else {
      remarks.refuse("terminationGround", "There is no contract that could be terminated.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    notice.record(id, input);
    return Done.news("buyerTerminated");
  }
}
