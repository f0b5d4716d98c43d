package org.doorway.stage.contract;

import static org.doorway.stage.contract.PendingProcess.NOTHING_TO_AMEND;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The contract is read again; the client hears that nothing must be amended (handbook). */
@Component
class ReviewContractForm implements TaskForm {

  private final Contracts contracts;
  private final Amendments amendments;
  private final BusinessTime time;

  ReviewContractForm(Contracts contracts, Amendments amendments, BusinessTime time) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.time = time;
  }

  @Override
  public String id() {
    return "review-contract";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return ContractFacts.of(contracts.current(context.opportunity()), time);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    boolean nothing = input.text("amendResult").equals("nothing");
    if (!nothing) {
      amendments.record(
          id, input, Amendments.Fields.closing("amendmentDetails", "amendedClosingOn"));
    }
    return NOTHING_TO_AMEND.of(nothing);
  }
}
