package org.doorway.staging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Logs the notes of the client meeting in the CRM. */
@Component
class LogMeetingNotesDelegate implements JavaDelegate {

  private final MeetingNotes meetingNotes;

  LogMeetingNotesDelegate(MeetingNotes meetingNotes) {
    this.meetingNotes = meetingNotes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    meetingNotes.logOpen(Executions.opportunity(execution));
  }
}
