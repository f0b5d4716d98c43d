package org.doorway.stage.closing;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.contract.ContractFacts;
import org.springframework.stereotype.Component;

/** The buyer's last look at the home before closing. */
@Component
class ConfirmWalkThroughForm implements TaskForm {

  private final ContractFacts contractFacts;
  private final BusinessTime time;

  ConfirmWalkThroughForm(ContractFacts contractFacts, BusinessTime time) {
    this.contractFacts = contractFacts;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-walk-through";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return contractFacts.of(context.opportunity());
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    if (input.date("walkThroughOn").isAfter(time.today())) {
      throw input.problem("walkThroughOn", "must not lie ahead");
    }
    return Map.of();
  }
}
