package org.doorway.stage.staging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The appointment, for staging or a visit, moves as long as it lies ahead. */
@Component
@Order(60)
class AppointmentAction implements DeskAction {

  private final Appointments appointments;
  private final EnteredDays days;
  private final BusinessTime time;
  private final MeetingInvitation invitation;

  AppointmentAction(
      Appointments appointments,
      EnteredDays days,
      BusinessTime time,
      MeetingInvitation invitation) {
    this.appointments = appointments;
    this.days = days;
    this.time = time;
    this.invitation = invitation;
  }

  @Override
  public String name() {
    return "appointment";
  }

  @Override
  public String label() {
    return "The appointment at the home moves";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return ahead(id, context).isPresent();
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return appointments
        .openMeeting(id)
        .map(meeting -> Map.of("appointmentInvitation", invitation.draft(id, meeting.kind())))
        .orElse(Map.of());
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (ahead(id, context).isEmpty()) {
      remarks.refuse("appointmentDate", "There is no appointment ahead that could move.");
    }
    days.meeting(input, remarks, "appointmentDate", "appointmentTime");
    ahead(id, context)
        .filter(meeting -> Optional.of(meeting.startsAt()).equals(entered(input)))
        .ifPresent(
            meeting ->
                remarks.ask(
                    "appointmentTime",
                    "The appointment is at this time already: nobody gets a new invitation."));
  }

  private Optional<Instant> entered(FormInput input) {
    return input
        .findDate("appointmentDate")
        .flatMap(day -> input.findTime("appointmentTime").map(hour -> time.at(day, hour)));
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    Appointment meeting = ahead(id, context).orElseThrow();
    var startsAt = time.at(input.date("appointmentDate"), input.time("appointmentTime"));
    appointments.agreeMeeting(id, meeting.kind(), startsAt, meeting.place());
    return Done.news("appointmentMoved");
  }

  private Optional<Appointment> ahead(OpportunityId id, FormContext context) {
    return appointments
        .openMeeting(id)
        .filter(meeting -> meeting.startsAt().isAfter(context.now()));
  }
}
