package org.doorway.stage.desk;

import org.doorway.effect.hold.Outgoing;
import org.doorway.effect.hold.TooLateException;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An email that waits goes out at once. */
@Component
@Order(110)
class SendNowAction extends WaitingEmailAction {

  private final Outgoing outgoing;

  SendNowAction(Outgoing outgoing) {
    super(outgoing);
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
  void decide(OpportunityId id, String email, String user) throws TooLateException {
    outgoing.sendNow(id, email);
  }
}
