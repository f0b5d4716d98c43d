package org.doorway.stage.staging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.doorway.outbound.record.CrmBacklog;
import org.springframework.stereotype.Component;

/** Logs the notes of the client meeting in the CRM. */
@Component
class LogMeetingNotesDelegate implements JavaDelegate {

  private final CrmBacklog backlog;

  LogMeetingNotesDelegate(CrmBacklog backlog) {
    this.backlog = backlog;
  }

  @Override
  public void execute(DelegateExecution execution) {
    backlog.log(Executions.opportunity(execution), MeetingNotes.class);
  }
}
