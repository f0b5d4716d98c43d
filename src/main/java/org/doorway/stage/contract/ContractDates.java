package org.doorway.stage.contract;

import java.time.LocalDate;
import java.util.Date;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the models under contract ask for. */
@Component
public class ContractDates {

  private final BusinessTime time;
  private final ContractProperties properties;
  private final Contracts contracts;
  private final Appointments appointments;
  private final HomeClock homeClock;

  ContractDates(
      BusinessTime time,
      ContractProperties properties,
      Contracts contracts,
      Appointments appointments,
      HomeClock homeClock) {
    this.time = time;
    this.properties = properties;
    this.contracts = contracts;
    this.appointments = appointments;
    this.homeClock = homeClock;
  }

  public Date entryDue() {
    return Date.from(time.afterHours(properties.entryWithin()));
  }

  public Date reviewDue() {
    return Date.from(time.afterHours(properties.reviewWithin()));
  }

  /** 5 p.m. of the last option day where the home stands, never rolled. */
  public Date optionEnds(String opportunity) {
    return Date.from(homeClock.optionEnds(new OpportunityId(opportunity), contract(opportunity)));
  }

  /** Property approval, the appraisal among it, is due days before the closing (TREC 40-11, 2B). */
  public Date appraisalDue(String opportunity) {
    return endOf(closing(opportunity).minusDays(properties.appraisalDaysBeforeClosing()));
  }

  public Date scheduleClosingDue(String opportunity) {
    return endOf(closing(opportunity).minusDays(1));
  }

  public Date walkThroughDue(String opportunity) {
    return endOf(agreedClosing(opportunity).minusDays(1));
  }

  public Date closingDue(String opportunity) {
    return endOf(agreedClosing(opportunity));
  }

  private LocalDate closing(String opportunity) {
    return contract(opportunity).terms().closingOn();
  }

  private LocalDate agreedClosing(String opportunity) {
    return appointments
        .openClosing(new OpportunityId(opportunity))
        .map(Appointment::startsAt)
        .map(time::dayOf)
        .orElseGet(() -> closing(opportunity));
  }

  /** A date that has passed stays in the past: what is late shows as late. */
  private Date endOf(LocalDate day) {
    return Date.from(time.endOf(day));
  }

  private Contract contract(String opportunity) {
    return contracts.current(new OpportunityId(opportunity));
  }
}
