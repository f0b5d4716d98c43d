package org.doorway.stage.staging;

import static org.doorway.stage.staging.StagingAppointmentProcess.REMINDER_AHEAD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Invites to the appointment, or updates an invitation that was sent before. */
@Component
class SendAppointmentInvitationDelegate implements JavaDelegate {

  private final MeetingInvitation meetingInvitation;

  SendAppointmentInvitationDelegate(MeetingInvitation meetingInvitation) {
    this.meetingInvitation = meetingInvitation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var opportunity = Executions.opportunity(execution);
    boolean reminderAhead = meetingInvitation.send(EffectDelegate.key(execution), opportunity);
    REMINDER_AHEAD.writeTo(execution, reminderAhead);
  }
}
