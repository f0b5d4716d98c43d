package org.doorway.stage.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** Takes the day, time and place of the closing; moved, it stays where it was. */
@Service
public class ClosingDate {

  private final Appointments appointments;
  private final EnteredDays days;
  private final BusinessTime time;

  ClosingDate(Appointments appointments, EnteredDays days, BusinessTime time) {
    this.appointments = appointments;
    this.days = days;
    this.time = time;
  }

  /** A meeting to come, when banks and title companies work. */
  public void look(FormInput input, Remarks remarks, String dateField, String timeField) {
    days.meeting(input, remarks, dateField, timeField);
    days.worked(input, remarks, dateField);
  }

  /** The same for one that stands already: at the same time, nobody hears anything. */
  public void lookMoved(
      OpportunityId id, FormInput input, Remarks remarks, String dateField, String timeField) {
    look(input, remarks, dateField, timeField);
    appointments
        .openClosing(id)
        .filter(
            standing -> at(input, dateField, timeField).equals(Optional.of(standing.startsAt())))
        .ifPresent(
            standing ->
                remarks.ask(
                    timeField,
                    "The closing stands at this time already: nobody gets a new invitation."));
  }

  private Optional<Instant> at(FormInput input, String dateField, String timeField) {
    return input
        .findDate(dateField)
        .flatMap(day -> input.findTime(timeField).map(hour -> time.at(day, hour)));
  }

  public void agree(
      OpportunityId id,
      FormInput input,
      String dateField,
      String timeField,
      Optional<String> place) {
    Instant at = time.at(input.date(dateField), input.time(timeField));
    appointments.agreeClosing(id, at, place.orElseGet(() -> placeOf(id)));
  }

  /** Moves a closing that stands to that day, at its hour; whether one stood on another day. */
  boolean follow(OpportunityId id, LocalDate day) {
    Optional<Appointment> standing =
        appointments.openClosing(id).filter(closing -> !time.dayOf(closing.startsAt()).equals(day));
    standing.ifPresent(
        closing ->
            appointments.agreeClosing(
                id,
                time.at(day, closing.startsAt().atZone(time.zone()).toLocalTime()),
                closing.place()));
    return standing.isPresent();
  }

  /** When and where they meet, as a form shows it. */
  public Optional<String> agreed(OpportunityId id) {
    return appointments
        .openClosing(id)
        .map(closing -> time.words(closing.startsAt()) + ", " + closing.place());
  }

  /** The day of the closing: as agreed with the title company, or else as the contract says. */
  public LocalDate day(OpportunityId id, LocalDate inContract) {
    return appointments
        .openClosing(id)
        .map(closing -> time.dayOf(closing.startsAt()))
        .orElse(inContract);
  }

  private String placeOf(OpportunityId id) {
    return appointments.openClosing(id).map(Appointment::place).orElse("To be agreed");
  }
}
