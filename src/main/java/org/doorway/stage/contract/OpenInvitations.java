package org.doorway.stage.contract;

import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** What still stands in the calendars of an opportunity that has ended: a meeting or a closing. */
@Service
class OpenInvitations {

  private final Appointments appointments;
  private final Invitations invitations;
  private final TitleCompany titleCompany;
  private final BusinessTime time;

  OpenInvitations(
      Appointments appointments,
      Invitations invitations,
      TitleCompany titleCompany,
      BusinessTime time) {
    this.appointments = appointments;
    this.invitations = invitations;
    this.titleCompany = titleCompany;
    this.time = time;
  }

  /** Whether anything stands of which somebody has to be told. */
  boolean any(OpportunityId id) {
    return Stream.of(appointments.openMeeting(id), appointments.openClosing(id))
        .flatMap(Optional::stream)
        .anyMatch(appointment -> appointment.startsAt().isAfter(time.now()));
  }

  void cancel(EffectKey key, OpportunityId id) {
    appointments.openMeeting(id).ifPresent(meeting -> invitations.cancelMeeting(key, meeting));
    titleCompany.cancelClosing(key, id);
  }
}
