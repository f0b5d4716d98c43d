package org.doorway.stage.desk;

import org.doorway.effect.hold.Outgoing;
import org.doorway.effect.hold.TooLateException;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;

/** Something is decided about an email that waits to be sent. */
abstract class WaitingEmailAction implements DeskAction {

  private static final String EMAIL = "waitingEmail";

  private final Outgoing outgoing;

  WaitingEmailAction(Outgoing outgoing) {
    this.outgoing = outgoing;
  }

  /** Throws when the email is no longer there to decide about. */
  abstract void decide(OpportunityId id, String email, String user) throws TooLateException;

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
      decide(id, input.text(EMAIL), context.user());
    } catch (TooLateException tooLate) {
      throw input.problem(EMAIL, String.valueOf(tooLate.getMessage()));
    }
    return Done.RECORDED;
  }
}
