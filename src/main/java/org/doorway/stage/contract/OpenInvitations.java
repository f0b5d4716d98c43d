package org.doorway.stage.contract;

import org.doorway.effect.EffectKey;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/** What still stands in the calendars of an opportunity that has ended: a meeting or a closing. */
@Service
class OpenInvitations {

  private final Appointments appointments;
  private final Invitations invitations;
  private final TitleCompany titleCompany;

  OpenInvitations(Appointments appointments, Invitations invitations, TitleCompany titleCompany) {
    this.appointments = appointments;
    this.invitations = invitations;
    this.titleCompany = titleCompany;
  }

  void cancel(EffectKey key, OpportunityId id) {
    appointments.openMeeting(id).ifPresent(meeting -> invitations.cancelMeeting(key, meeting));
    titleCompany.cancelClosing(key, id);
  }
}
