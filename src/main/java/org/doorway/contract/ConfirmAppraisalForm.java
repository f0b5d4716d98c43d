package org.doorway.contract;

import static org.doorway.process.OpportunityVariables.CONTRACT_HOLDS;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.opportunity.KnownFacts;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.OpportunityId;
import org.doorway.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Appraisal and financing: the contract holds, is amended, or falls. */
@Component
class ConfirmAppraisalForm implements TaskForm {

  private final Opportunities opportunities;
  private final Contracts contracts;
  private final Amendments amendments;
  private final BusinessTime time;

  ConfirmAppraisalForm(
      Opportunities opportunities, Contracts contracts, Amendments amendments, BusinessTime time) {
    this.opportunities = opportunities;
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
    var id = new OpportunityId(context.opportunityId());
    var facts = new HashMap<>(KnownFacts.of(opportunities.get(id)));
    facts.putAll(ContractFacts.of(contracts.current(id), time));
    return facts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = new OpportunityId(context.opportunityId());
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
