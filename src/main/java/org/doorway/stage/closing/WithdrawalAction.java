package org.doorway.stage.closing;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.stage.contract.ContractQuestions;
import org.doorway.stage.contract.Contracts;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The seller withdraws, which ends the opportunity at once. While a contract binds, the team leads
 * decide how it ends.
 */
@Component
@Order(100)
class WithdrawalAction implements DeskAction {

  private final Opportunities opportunities;
  private final Invitations invitations;
  private final Contracts contracts;
  private final ContractQuestions questions;

  WithdrawalAction(
      Opportunities opportunities,
      Invitations invitations,
      Contracts contracts,
      ContractQuestions questions) {
    this.opportunities = opportunities;
    this.invitations = invitations;
    this.contracts = contracts;
    this.questions = questions;
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
    return opportunities.get(id).status() == Status.OPEN && !questions.isOpen(id);
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    if (contracts.binds(id)) {
      return Map.of();
    }
    return invitations
        .draftCancellations(id)
        .map(draft -> Map.of("cancellations", draft))
        .orElse(Map.of());
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (opportunities.get(id).status() != Status.OPEN) {
      remarks.refuse("withdrawalReason", "The sale is closed already.");
    } else if (questions.isOpen(id)) {
      remarks.refuse("withdrawalReason", "This was asked before; the team leads have it.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    String reason = input.text("withdrawalReason");
    if (contracts.binds(id)) {
      questions.askForSeller(id, reason);
      return Done.RECORDED;
    }
    opportunities.end(id, Status.WITHDRAWN, reason);
    return Done.news("withdrawal");
  }
}
