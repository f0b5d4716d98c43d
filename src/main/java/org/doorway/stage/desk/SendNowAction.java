package org.doorway.stage.desk;

import org.doorway.effect.hold.Outgoing;
import org.doorway.effect.hold.TooLateException;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An email that waits goes out at once. */
@Component
@Order(110)
class SendNowAction implements DeskAction {

  private static final String EMAIL = "waitingEmail";

  private final Outgoing outgoing;

  SendNowAction(Outgoing outgoing) {
    this.outgoing = outgoing;
  }

  @Override
  public String name() {
    return "sendNow";
  }

  @Override
  public String label() {
    return "Send a waiting email now";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return !outgoing.waiting(id).isEmpty();
  }

  /** Whoever is too late is told when it went out, which shows only when it is tried. */
  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {}

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    try {
      outgoing.sendNow(id, input.text(EMAIL));
    } catch (TooLateException tooLate) {
      throw input.problem(EMAIL, String.valueOf(tooLate.getMessage()));
    }
    return Done.RECORDED;
  }
}
