package org.doorway.stage.staging;

import java.time.Instant;
import org.doorway.form.FormInput;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Keeps the date and time of a meeting at the property, as a form has them. */
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
    appointments.agreeMeeting(id, kind, startsAt, opportunities.get(id).property().address());
  }
}
