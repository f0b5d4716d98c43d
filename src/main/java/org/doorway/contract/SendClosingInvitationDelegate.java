package org.doorway.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Invites to the closing, or moves the invitation. */
@Component
class SendClosingInvitationDelegate implements JavaDelegate {

  private final TitleCompany titleCompany;

  SendClosingInvitationDelegate(TitleCompany titleCompany) {
    this.titleCompany = titleCompany;
  }

  @Override
  public void execute(DelegateExecution execution) {
    titleCompany.inviteToClosing(Executions.effect(execution), Executions.opportunity(execution));
  }
}
