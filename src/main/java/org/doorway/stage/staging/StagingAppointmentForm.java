package org.doorway.stage.staging;

import static org.doorway.stage.staging.StagingAppointmentProcess.TOOK_PLACE;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.Consents;
import org.doorway.sale.opportunity.ContactMethod;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The checklist of the staging appointment, point by point (handbook: new-opportunity). */
@Component
class StagingAppointmentForm implements TaskForm {

  private final Opportunities opportunities;
  private final Consents consents;
  private final Appointments appointments;
  private final Meetings meetings;
  private final Listings listings;
  private final EnteredDays days;
  private final BusinessTime time;

  StagingAppointmentForm(
      Opportunities opportunities,
      Consents consents,
      Appointments appointments,
      Meetings meetings,
      Listings listings,
      EnteredDays days,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.consents = consents;
    this.appointments = appointments;
    this.meetings = meetings;
    this.listings = listings;
    this.days = days;
    this.time = time;
  }

  @Override
  public String id() {
    return "staging-appointment";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    appointments
        .openMeeting(id)
        .ifPresent(meeting -> facts.put("appointmentAt", time.words(meeting.startsAt())));
    opportunities
        .get(id)
        .consent()
        .preferred()
        .ifPresent(method -> facts.put("preferredMethod", method.answer()));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.agreed(input, remarks, "preferredGoLiveDate");
    if (input.findText("preferredMethod").equals(Optional.of("text"))
        && !input.bool("textConsent")) {
      remarks.refuse("textConsent", Consents.NEEDED);
    }
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    boolean held = input.text("appointmentResult").equals("held");
    if (held) {
      keep(id, input, context.now());
    }
    return TOOK_PLACE.of(held);
  }

  private void keep(OpportunityId id, FormInput input, Instant now) {
    var preferred = ContactMethod.ofAnswer(input.text("preferredMethod"));
    boolean textsAgreed = preferred == ContactMethod.TEXT && input.bool("textConsent");
    var meeting =
        new Meeting(
            now,
            preferred,
            input.date("preferredGoLiveDate"),
            input.text("showingType"),
            input.text("showingInstructions"),
            input.findText("specialCircumstances"),
            input.text("notes"));
    meetings.add(id, meeting);
    consents.prefer(id, preferred, textsAgreed ? Optional.of(now) : Optional.empty());
    listings.open(id, meeting.preferredGoLive());
    appointments.openMeeting(id).ifPresent(appointments::held);
  }
}
