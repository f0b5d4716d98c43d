package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.touch.Touch;
import org.doorway.stage.touch.Touches;
import org.springframework.stereotype.Component;

/**
 * A client who prefers calls hears by phone that the contract was reviewed; the call is a touch.
 */
@Component
class CallAboutContractForm implements TaskForm {

  private final Contracts contracts;
  private final Touches touches;
  private final BusinessTime time;

  CallAboutContractForm(Contracts contracts, Touches touches, BusinessTime time) {
    this.contracts = contracts;
    this.touches = touches;
    this.time = time;
  }

  @Override
  public String id() {
    return "call-about-contract";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return new HashMap<>(ContractFacts.of(contracts.current(context.opportunity()), time));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var channel = Touch.Channel.ofAnswer(input.text("touchChannel"));
    String notes = input.findText("callNotes").orElse("Contract reviewed: nothing to amend");
    touches.add(context.opportunity(), new Touch(0, context.now(), context.user(), channel, notes));
    return Map.of();
  }
}
