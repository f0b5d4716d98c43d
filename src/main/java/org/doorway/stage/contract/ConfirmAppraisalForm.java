package org.doorway.stage.contract;

import static org.doorway.stage.contract.PendingProcess.CONTRACT_HOLDS;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** Appraisal and financing: the contract holds, is amended, or falls. */
@Component
class ConfirmAppraisalForm implements TaskForm {

  private final Contracts contracts;
  private final ContractFacts contractFacts;
  private final Amendments amendments;

  ConfirmAppraisalForm(Contracts contracts, ContractFacts contractFacts, Amendments amendments) {
    this.contracts = contracts;
    this.contractFacts = contractFacts;
    this.amendments = amendments;
  }

  @Override
  public String id() {
    return "confirm-appraisal";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return contractFacts.of(context.opportunity());
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
