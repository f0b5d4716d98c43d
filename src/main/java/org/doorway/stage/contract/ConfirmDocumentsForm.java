package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Documents delivered by the contract's date (handbook: daily tasks). */
@Component
class ConfirmDocumentsForm implements TaskForm {

  private final Contracts contracts;
  private final BusinessTime time;

  ConfirmDocumentsForm(Contracts contracts, BusinessTime time) {
    this.contracts = contracts;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-documents";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("documentsDueOn", time.words(contracts.current(id).terms().documentsDueOn()));
    return facts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    if (input.date("deliveredOn").isAfter(time.today())) {
      throw input.problem("deliveredOn", "must not lie ahead");
    }
    return Map.of();
  }
}
