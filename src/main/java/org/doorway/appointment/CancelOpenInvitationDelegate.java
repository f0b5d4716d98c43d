package org.doorway.appointment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Takes appointments that stand out of the calendars. */
@Component
class CancelOpenInvitationDelegate implements JavaDelegate {

  private final Invitations invitations;

  CancelOpenInvitationDelegate(Invitations invitations) {
    this.invitations = invitations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    invitations.cancelAll(Executions.effect(execution), Executions.opportunity(execution));
  }
}
