package org.doorway.stage.contract;

import static org.doorway.stage.contract.PendingProcess.CONTRACT_HOLDS;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Appraisal and financing: the contract holds, is amended, or falls. */
@Component
class ConfirmAppraisalForm implements TaskForm {

  private final Contracts contracts;
  private final Amendments amendments;
  private final BusinessTime time;

  ConfirmAppraisalForm(Contracts contracts, Amendments amendments, BusinessTime time) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-appraisal";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return ContractFacts.of(contracts.current(context.opportunity()), time);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    String result = input.text("appraisalResult");
    if (result.equals("amended")) {
      amendments.record(
          id,
          input,
          Amendments.Fields.closingAndPrice(
              "amendmentDetails", "amendedClosingOn", "amendedPrice"));
    } else if (result.equals("terminated")) {
      contracts.terminate(id, input.text("terminationReason"));
    }
    return CONTRACT_HOLDS.of(!result.equals("terminated"));
  }
}
