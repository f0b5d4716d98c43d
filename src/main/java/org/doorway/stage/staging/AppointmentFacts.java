package org.doorway.stage.staging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** The appointments that were made, for the desk, where the one at the home can be moved. */
@Component
class AppointmentFacts implements DeskFacts {

  private final Appointments appointments;
  private final BusinessTime time;

  AppointmentFacts(Appointments appointments, BusinessTime time) {
    this.appointments = appointments;
    this.time = time;
  }

  /** What is moved begins where it was. */
  @Override
  public Map<String, Object> about(OpportunityId id) {
    var facts = new HashMap<String, Object>();
    appointments
        .openMeeting(id)
        .map(meeting -> meeting.startsAt().atZone(time.zone()).toLocalDateTime())
        .ifPresent(
            start -> {
              facts.put("appointmentDate", start.toLocalDate().toString());
              facts.put("appointmentTime", start.toLocalTime().toString());
            });
    return facts;
  }

  @Override
  public List<NextDate> dates(OpportunityId id) {
    return appointments.open(id).stream().map(this::date).toList();
  }

  private NextDate date(Appointment appointment) {
    return new NextDate(
        appointment.startsAt(),
        time.words(appointment.startsAt()),
        appointment.kind().label() + ", " + appointment.place());
  }
}
