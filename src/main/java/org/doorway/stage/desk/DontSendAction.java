package org.doorway.stage.desk;

import org.doorway.effect.hold.Outgoing;
import org.doorway.effect.hold.TooLateException;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An email that waits is not sent; the path goes on without it. */
@Component
@Order(120)
class DontSendAction extends WaitingEmailAction {

  private final Outgoing outgoing;

  DontSendAction(Outgoing outgoing) {
    super(outgoing);
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
  void decide(OpportunityId id, String email, String user) throws TooLateException {
    outgoing.dontSend(id, email, user);
  }
}
