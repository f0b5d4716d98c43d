package org.doorway.stage.staging;

import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskAction;
import org.springframework.stereotype.Component;

/** The appointment, for staging or a visit, moves as long as it lies ahead. */
@Component
class AppointmentAction implements DeskAction {

  private final Appointments appointments;
  private final BusinessTime time;

  AppointmentAction(Appointments appointments, BusinessTime time) {
    this.appointments = appointments;
    this.time = time;
  }

  @Override
  public String name() {
    return "appointment";
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    Optional<Appointment> meeting =
        appointments
            .openMeeting(id)
            .filter(appointment -> appointment.startsAt().isAfter(context.now()));
    if (meeting.isEmpty()) {
      throw input.problem("appointmentDate", "cannot move: no appointment lies ahead");
    }
    var startsAt = time.at(input.date("appointmentDate"), input.time("appointmentTime"));
    if (!startsAt.isAfter(context.now())) {
      throw input.problem("appointmentDate", "must lie ahead");
    }
    appointments.agreeMeeting(id, meeting.get().kind(), startsAt, meeting.get().place());
    return Done.news("appointmentMoved");
  }
}
