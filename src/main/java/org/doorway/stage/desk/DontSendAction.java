package org.doorway.stage.desk;

import org.doorway.effect.hold.Outgoing;
import org.doorway.effect.hold.TooLateException;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An email that waits is not sent; the path goes on without it. */
@Component
@Order(120)
class DontSendAction implements DeskAction {

  private static final String EMAIL = "waitingEmail";

  private final Outgoing outgoing;

  DontSendAction(Outgoing outgoing) {
    this.outgoing = outgoing;
  }

  @Override
  public String name() {
    return "dontSend";
  }

  @Override
  public String label() {
    return "Don't send a waiting email";
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
      outgoing.dontSend(id, input.text(EMAIL), context.user());
    } catch (TooLateException tooLate) {
      throw input.problem(EMAIL, String.valueOf(tooLate.getMessage()));
    }
    return Done.RECORDED;
  }
}
