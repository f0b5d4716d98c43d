package org.doorway.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.opportunity.KnownFacts;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.OpportunityId;
import org.doorway.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Day, time and place of the closing, agreed with the title company. */
@Component
class ScheduleClosingForm implements TaskForm {

  private final Opportunities opportunities;
  private final Contracts contracts;
  private final ClosingDate closingDate;
  private final BusinessTime time;

  ScheduleClosingForm(
      Opportunities opportunities,
      Contracts contracts,
      ClosingDate closingDate,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.contracts = contracts;
    this.closingDate = closingDate;
    this.time = time;
  }

  @Override
  public String id() {
    return "schedule-closing";
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
    closingDate.agree(
        id, input, "closingDate", "closingTime", Optional.of(input.text("closingPlace")));
    return Map.of();
  }
}
