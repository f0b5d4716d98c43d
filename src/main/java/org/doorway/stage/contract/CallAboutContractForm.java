package org.doorway.stage.contract;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.stage.touch.Touch;
import org.doorway.stage.touch.Touches;
import org.springframework.stereotype.Component;

/**
 * A client who prefers calls hears by phone that the contract was reviewed; the call is a touch.
 */
@Component
class CallAboutContractForm implements TaskForm {

  private final ContractFacts contractFacts;
  private final Touches touches;

  CallAboutContractForm(ContractFacts contractFacts, Touches touches) {
    this.contractFacts = contractFacts;
    this.touches = touches;
  }

  @Override
  public String id() {
    return "call-about-contract";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return contractFacts.of(context.opportunity());
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var channel = Touch.Channel.ofAnswer(input.text("touchChannel"));
    String notes = input.findText("callNotes").orElse("Contract reviewed: nothing to amend");
    touches.add(context.opportunity(), new Touch(0, context.now(), context.user(), channel, notes));
    return Map.of();
  }
}
