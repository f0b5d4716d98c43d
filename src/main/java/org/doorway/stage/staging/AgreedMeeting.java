package org.doorway.stage.staging;

import java.time.Instant;
import org.doorway.form.FormInput;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Reads the date and time of a meeting at the property from a form; it lies ahead. */
@Component
class AgreedMeeting {

  private final Appointments appointments;
  private final Opportunities opportunities;
  private final BusinessTime time;

  AgreedMeeting(Appointments appointments, Opportunities opportunities, BusinessTime time) {
    this.appointments = appointments;
    this.opportunities = opportunities;
    this.time = time;
  }

  void keep(
      OpportunityId id,
      Appointment.Kind kind,
      FormInput input,
      String dateField,
      String timeField) {
    Instant startsAt = time.at(input.date(dateField), input.time(timeField));
    if (!startsAt.isAfter(time.now())) {
      throw input.problem(dateField, "must lie ahead; it is " + time.words(time.now()) + " now");
    }
    if (input.date(dateField).isAfter(time.today().plusYears(1))) {
      throw input.problem(dateField, "must be within a year");
    }
    appointments.agreeMeeting(id, kind, startsAt, opportunities.get(id).property().address());
  }
}
