package org.doorway.stage.staging;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Reminds the client the day before the appointment. */
@Component
class SendAppointmentReminderDelegate extends EffectDelegate {

  private final MeetingInvitation meetingInvitation;

  SendAppointmentReminderDelegate(MeetingInvitation meetingInvitation) {
    this.meetingInvitation = meetingInvitation;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    meetingInvitation.remind(key, id);
  }
}
