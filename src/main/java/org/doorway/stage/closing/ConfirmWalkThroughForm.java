package org.doorway.stage.closing;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.contract.AgreedRepairs;
import org.doorway.stage.contract.ContractFacts;
import org.springframework.stereotype.Component;

/** The buyer's last look at the home before closing. */
@Component
class ConfirmWalkThroughForm implements TaskForm {

  private final ContractFacts contractFacts;
  private final EnteredDays days;
  private final BusinessTime time;
  private final AgreedRepairs repairs;

  ConfirmWalkThroughForm(
      ContractFacts contractFacts, EnteredDays days, BusinessTime time, AgreedRepairs repairs) {
    this.contractFacts = contractFacts;
    this.repairs = repairs;
    this.days = days;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-walk-through";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var facts = new HashMap<>(contractFacts.of(context.opportunity()));
    facts.put("walkThroughOn", time.today().toString());
    repairs.words(context.opportunity()).ifPresent(agreed -> facts.put("repairs", agreed));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.happened(input, remarks, "walkThroughOn");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    return Map.of();
  }
}
