package org.doorway.staging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.pipeline.CrmBacklog;
import org.doorway.process.Executions;
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
