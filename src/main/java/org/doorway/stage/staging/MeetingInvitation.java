package org.doorway.stage.staging;

import org.doorway.effect.EffectKey;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/** The invitation to meet the client at the property, and the reminder of it. */
@Service
class MeetingInvitation {

  private final Invitations invitations;
  private final Appointments appointments;
  private final StagingDates dates;

  MeetingInvitation(Invitations invitations, Appointments appointments, StagingDates dates) {
    this.invitations = invitations;
    this.appointments = appointments;
    this.dates = dates;
  }

  /** Invites, and answers whether there is still time for a reminder the day before. */
  boolean send(EffectKey key, OpportunityId id) {
    invitations.inviteToMeeting(key, meeting(id));
    return dates.reminderAhead(id.value());
  }

  /** As it will read, for a time that is still to be entered. */
  String draft(OpportunityId id, Appointment.Kind kind) {
    return invitations.draftMeeting(id, kind);
  }

  /** Not of an appointment that has begun by the time the email can leave. */
  void remind(EffectKey key, OpportunityId id) {
    if (dates.isAhead(id.value())) {
      invitations.remind(key, meeting(id));
    }
  }

  private Appointment meeting(OpportunityId id) {
    return appointments
        .openMeeting(id)
        .orElseThrow(() -> new IllegalStateException("No appointment for " + id));
  }
}
