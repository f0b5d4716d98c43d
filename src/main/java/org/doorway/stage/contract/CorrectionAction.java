package org.doorway.stage.contract;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A term of the contract was entered wrongly: a task with all of them opens. */
@Component
@Order(75)
class CorrectionAction implements DeskAction {

  private final Contracts contracts;
  private final ContractProcess process;

  CorrectionAction(Contracts contracts, ContractProcess process) {
    this.contracts = contracts;
    this.process = process;
  }

  @Override
  public String name() {
    return "correction";
  }

  @Override
  public String label() {
    return "A contract term was mistyped";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return contracts.hasActive(id);
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (!contracts.hasActive(id)) {
      remarks.refuse("deskAction", "There is no contract that could be corrected.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    process.termsWrong(id);
    return Done.RECORDED;
  }
}
