package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Repairs, negotiated during the active option period (handbook: daily tasks). */
@Component
class NegotiateRepairsForm implements TaskForm {

  private final Contracts contracts;
  private final BusinessTime time;

  NegotiateRepairsForm(Contracts contracts, BusinessTime time) {
    this.contracts = contracts;
    this.time = time;
  }

  @Override
  public String id() {
    return "negotiate-repairs";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("optionEndsAt", time.words(contracts.current(id).optionEndsAt(time.zone())));
    return facts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    return Map.of();
  }
}
