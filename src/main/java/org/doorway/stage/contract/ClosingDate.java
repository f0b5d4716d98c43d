package org.doorway.stage.contract;

import java.time.Instant;
import java.util.Optional;
import org.doorway.form.FormInput;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** Takes the day, time and place of the closing; moved, it stays where it was. */
@Service
public class ClosingDate {

  private final Appointments appointments;
  private final BusinessTime time;

  ClosingDate(Appointments appointments, BusinessTime time) {
    this.appointments = appointments;
    this.time = time;
  }

  public void agree(
      OpportunityId id,
      FormInput input,
      String dateField,
      String timeField,
      Optional<String> place) {
    Instant at = time.at(input.date(dateField), input.time(timeField));
    if (!at.isAfter(time.now())) {
      throw input.problem(dateField, "must lie ahead");
    }
    if (input.date(dateField).isAfter(time.today().plusYears(1))) {
      throw input.problem(dateField, "must be within a year");
    }
    appointments.agreeClosing(id, at, place.orElseGet(() -> placeOf(id)));
  }

  /** When and where they meet, as a form shows it. */
  public Optional<String> agreed(OpportunityId id) {
    return appointments
        .openClosing(id)
        .map(closing -> time.words(closing.startsAt()) + ", " + closing.place());
  }

  private String placeOf(OpportunityId id) {
    return appointments.openClosing(id).map(Appointment::place).orElse("To be agreed");
  }
}
