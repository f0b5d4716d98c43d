package org.doorway.stage.staging;

import java.util.Date;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.AppointmentProperties;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the staging-appointment model asks for. */
@Component
public class StagingDates {

  private final BusinessTime time;
  private final StagingProperties properties;
  private final AppointmentProperties appointmentProperties;
  private final Appointments appointments;

  StagingDates(
      BusinessTime time,
      StagingProperties properties,
      AppointmentProperties appointmentProperties,
      Appointments appointments) {
    this.time = time;
    this.properties = properties;
    this.appointmentProperties = appointmentProperties;
    this.appointments = appointments;
  }

  public Date callDue() {
    return Date.from(time.afterHours(properties.callWithin()));
  }

  public Date nextTry() {
    return Date.from(time.nextBusinessMorning());
  }

  /** The day before the appointment. */
  public Date reminder(String opportunity) {
    var dayBefore = time.dayOf(appointment(opportunity).startsAt()).minusDays(1);
    return Date.from(time.at(dayBefore, appointmentProperties.reminderTime()));
  }

  public boolean reminderAhead(String opportunity) {
    return reminder(opportunity).toInstant().isAfter(time.now());
  }

  boolean isAhead(String opportunity) {
    return appointment(opportunity).startsAt().isAfter(time.now());
  }

  public Date begins(String opportunity) {
    return Date.from(appointment(opportunity).startsAt());
  }

  public Date appointmentDue(String opportunity) {
    return Date.from(time.endOf(time.dayOf(appointment(opportunity).startsAt())));
  }

  private Appointment appointment(String opportunity) {
    return appointments
        .openMeeting(new OpportunityId(opportunity))
        .orElseThrow(() -> new IllegalStateException("No appointment for " + opportunity));
  }
}
