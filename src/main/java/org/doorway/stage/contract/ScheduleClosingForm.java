package org.doorway.stage.contract;

import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Day, time and place of the closing, agreed with the title company. */
@Component
class ScheduleClosingForm implements TaskForm {

  private final Contracts contracts;
  private final ClosingDate closingDate;
  private final BusinessTime time;

  ScheduleClosingForm(Contracts contracts, ClosingDate closingDate, BusinessTime time) {
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
    return ContractFacts.of(contracts.current(context.opportunity()), time);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    closingDate.agree(
        id, input, "closingDate", "closingTime", Optional.of(input.text("closingPlace")));
    return Map.of();
  }
}
