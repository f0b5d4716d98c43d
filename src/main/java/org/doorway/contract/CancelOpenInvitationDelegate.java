package org.doorway.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Takes appointments that stand out of the calendars. */
@Component
class CancelOpenInvitationDelegate implements JavaDelegate {

  private final OpenInvitations openInvitations;

  CancelOpenInvitationDelegate(OpenInvitations openInvitations) {
    this.openInvitations = openInvitations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    openInvitations.cancel(Executions.effect(execution), Executions.opportunity(execution));
  }
}
