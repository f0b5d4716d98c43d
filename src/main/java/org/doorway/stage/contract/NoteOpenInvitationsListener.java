package org.doorway.stage.contract;

import static org.doorway.stage.contract.OpportunityEndProcess.SOMETHING_TO_CALL_OFF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Tells the gateway it stands at whether anybody waits for a meeting or a closing. */
@Component
class NoteOpenInvitationsListener implements ExecutionListener {

  private final OpenInvitations openInvitations;

  NoteOpenInvitationsListener(OpenInvitations openInvitations) {
    this.openInvitations = openInvitations;
  }

  @Override
  public void notify(DelegateExecution execution) {
    SOMETHING_TO_CALL_OFF.tellTo(execution, openInvitations.any(Executions.opportunity(execution)));
  }
}
