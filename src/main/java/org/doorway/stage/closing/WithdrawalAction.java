package org.doorway.stage.closing;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The seller withdraws, which ends the opportunity as long as the sale is not closed. */
@Component
@Order(100)
class WithdrawalAction implements DeskAction {

  private final Opportunities opportunities;
  private final Invitations invitations;

  WithdrawalAction(Opportunities opportunities, Invitations invitations) {
    this.opportunities = opportunities;
    this.invitations = invitations;
  }

  @Override
  public String name() {
    return "withdrawal";
  }

  @Override
  public String label() {
    return "The seller withdraws";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).status() == Status.OPEN;
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return invitations
        .draftCancellations(id)
        .map(draft -> Map.of("cancellations", draft))
        .orElse(Map.of());
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
