package org.doorway.stage.closing;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.stage.desk.DeskAction;
import org.springframework.stereotype.Component;

/** The seller withdraws, which ends the opportunity as long as the sale is not closed. */
@Component
class WithdrawalAction implements DeskAction {

  private final Opportunities opportunities;

  WithdrawalAction(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  @Override
  public String name() {
    return "withdrawal";
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (opportunities.get(id).status() != Status.OPEN) {
      remarks.refuse("withdrawalReason", "The sale is closed already.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    opportunities.end(id, Status.WITHDRAWN, input.text("withdrawalReason"));
    return Done.news("withdrawal");
  }
}
