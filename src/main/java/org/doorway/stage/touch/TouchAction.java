package org.doorway.stage.touch;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agent talked with the client. */
@Component
@Order(10)
class TouchAction implements DeskAction {

  private final Touches touches;

  TouchAction(Touches touches) {
    this.touches = touches;
  }

  @Override
  public String name() {
    return "touch";
  }

  @Override
  public String label() {
    return "I talked with the client";
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    var channel = Touch.Channel.ofAnswer(input.text("touchChannel"));
    touches.add(id, new Touch(0, context.now(), context.user(), channel, input.text("touchNotes")));
    return Done.news("touch");
  }
}
