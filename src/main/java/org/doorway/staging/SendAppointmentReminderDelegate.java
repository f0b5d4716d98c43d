package org.doorway.staging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Reminds the client the day before the appointment. */
@Component
class SendAppointmentReminderDelegate implements JavaDelegate {

  private final MeetingInvitation meetingInvitation;

  SendAppointmentReminderDelegate(MeetingInvitation meetingInvitation) {
    this.meetingInvitation = meetingInvitation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    meetingInvitation.remind(Executions.effect(execution), Executions.opportunity(execution));
  }
}
