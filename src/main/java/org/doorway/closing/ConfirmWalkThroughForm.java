package org.doorway.closing;

import java.util.HashMap;
import java.util.Map;
import org.doorway.contract.ContractFacts;
import org.doorway.contract.Contracts;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.opportunity.KnownFacts;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.OpportunityId;
import org.doorway.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The buyer's last look at the home before closing. */
@Component
class ConfirmWalkThroughForm implements TaskForm {

  private final Opportunities opportunities;
  private final Contracts contracts;
  private final BusinessTime time;

  ConfirmWalkThroughForm(Opportunities opportunities, Contracts contracts, BusinessTime time) {
    this.opportunities = opportunities;
    this.contracts = contracts;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-walk-through";
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
    if (input.date("walkThroughOn").isAfter(time.today())) {
      throw input.problem("walkThroughOn", "must not lie ahead");
    }
    return Map.of();
  }
}
