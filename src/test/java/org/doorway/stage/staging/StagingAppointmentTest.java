package org.doorway.stage.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_ACTIVITY;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;

import java.time.LocalDate;
import java.time.LocalTime;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.world.crm.Crm;
import org.doorway.world.email.Email;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the agent's first call to the meeting in the home. */
@ProcessTest
class StagingAppointmentTest {

  private static final String CALL = "Task_CallTheClient";
  private static final String VISIT = "Task_SchedulePropertyVisit";
  private static final String HOLD = "Task_HoldStagingAppointment";
  private static final LocalDate WEDNESDAY = LocalDate.parse("2026-12-02");
  private static final LocalTime TWO = LocalTime.of(14, 0);

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @Test
  void agentCallsWithinFourBusinessHours() {
    // when
    var sale = brokerage.saleWaitingAt(CALL);

    // then
    assertThat(sale.task(CALL)).isAssignedTo(AGENT).hasDueDate(at("2026-11-30T14:00"));
    assertThat(sale).isInStage("STAGING");
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Staging");
  }

  @Test
  void clientAgentAndCrewAreInvited() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    sale.complete(CALL, Answers.appointmentAgreed(WEDNESDAY, TWO));

    // then
    var invitation = brokerage.theMail("Your staging appointment");
    assertThat(invitation.to()).containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(invitation.cc())
        .containsExactlyInAnyOrder(
            new EmailAddress("agent@doorway.example"), new EmailAddress("staging@doorway.example"));
    assertThat(ics(invitation))
        .contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART;TZID=America/Chicago:20261202T140000");
    assertThat(sale).waitsForPeopleAt().waitsAt("Event_DayBefore");
    assertThat(sale.due("Event_DayBefore")).isEqualTo(at("2026-12-01T10:00"));
  }

  @Test
  void clientIsRemindedTheDayBefore() {
    // given
    var sale = brokerage.saleWaitingAt("Event_DayBefore");

    // when
    brokerage.travelTo("2026-12-01T10:00");

    // then
    assertThat(brokerage.theMail("Reminder: your staging appointment").to())
        .containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(sale).waitsForPeopleAt();
    assertThat(sale.due("Event_AppointmentBegins")).isEqualTo(at("2026-12-02T14:00"));
  }

  @Test
  void checklistIsThereFromTheAppointmentOnAndDueTheSameDay() {
    // given
    var sale = brokerage.saleWaitingAt("Event_AppointmentBegins");
    brokerage.travelTo("2026-12-02T13:59");
    assertThat(sale).waitsForPeopleAt();

    // when
    brokerage.travelTo("2026-12-02T14:00");

    // then
    assertThat(sale).waitsForPeopleAt(HOLD);
    assertThat(sale.task(HOLD)).isAssignedTo(AGENT).hasDueDate(at("2026-12-02T23:59:59"));
  }

  @Test
  void reminderIsSkippedWhenTheAppointmentIsTooSoon() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    brokerage.travelTo("2026-11-30T10:30");

    // when
    sale.complete(CALL, Answers.appointmentAgreed(LocalDate.parse("2026-12-01"), TWO));
    brokerage.travelTo("2026-12-01T14:00");

    // then
    assertThat(brokerage.mail("Reminder")).isEmpty();
    assertThat(sale).hasNotPassed("Event_DayBefore").waitsForPeopleAt(HOLD);
  }

  @Test
  void movedAppointmentReplacesTheEntryInTheCalendars() {
    // given
    var sale = brokerage.saleWaitingAt("Event_DayBefore");
    String uid = uid(brokerage.theMail("Your staging appointment"));

    // when
    sale.atDesk(DeskAnswers.appointmentMoved(LocalDate.parse("2026-12-07"), LocalTime.of(9, 30)));

    // then
    var update = brokerage.theMail("New time for your staging appointment");
    assertThat(uid(update)).isEqualTo(uid);
    assertThat(ics(update)).contains("METHOD:REQUEST", "SEQUENCE:1", ":20261207T093000");
    brokerage.travelTo("2026-12-06T10:00");
    assertThat(brokerage.mail("Reminder: your staging appointment")).hasSize(1);
    brokerage.travelTo("2026-12-07T09:30");
    assertThat(sale).waitsForPeopleAt(HOLD);
    assertThat(sale.task(HOLD)).hasDueDate(at("2026-12-07T23:59:59"));
  }

  @Test
  void appointmentMovedAfterItsReminderIsRemindedOfAgain() {
    // given
    var sale = brokerage.saleWaitingAt("Event_AppointmentBegins");

    // when
    sale.atDesk(DeskAnswers.appointmentMoved(LocalDate.parse("2026-12-07"), TWO));
    brokerage.travelTo("2026-12-07T14:00");

    // then
    assertThat(brokerage.mail("Reminder: your staging appointment")).hasSize(2);
    assertThat(sale).waitsForPeopleAt(HOLD);
  }

  @Test
  void anotherVisitIsAgreedInstead() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.complete(CALL, Detours.anotherVisitWanted());
    assertThat(sale.task(VISIT)).isAssignedTo(AGENT).hasDueDate(at("2026-11-30T14:00"));

    // when
    sale.complete(VISIT, Detours.visitAgreed(LocalDate.parse("2026-12-08"), TWO));

    // then
    var invitation = brokerage.theMail("Your property visit");
    assertThat(invitation.cc()).containsExactly(new EmailAddress("agent@doorway.example"));
    brokerage.travelTo("2026-12-08T14:00");
    assertThat(sale).waitsForPeopleAt(HOLD);
  }

  @Test
  void teamLeadIsToldAfterTheThirdTry() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.complete(CALL, Detours.anotherVisitWanted());

    // when
    sale.complete(VISIT, Detours.visitNotAgreed("Voicemail"));
    sale.complete(VISIT, Detours.visitNotAgreed("Will call back"));
    assertThat(brokerage.mail("No visit agreed")).isEmpty();
    assertThat(sale.shown(VISIT)).containsEntry("attemptNumber", 3);
    sale.complete(VISIT, Detours.visitNotAgreed("Travels again"));

    // then
    var told = brokerage.theMail("No visit agreed after 3 attempts");
    assertThat(told.to()).containsExactly(new EmailAddress("lead@doorway.example"));
    assertThat(told.content().text()).contains("Travels again");
    assertThat(sale).waitsForPeopleAt(VISIT);
    assertThat(sale.rows("visit_attempt")).hasSize(3);
  }

  @Test
  void clientNotReachedIsCalledOnTheNextBusinessDay() {
    // given
    brokerage.itIs("2026-11-25T16:00"); // the day before Thanksgiving
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    sale.complete(CALL, Detours.notReached());

    // then
    assertThat(sale).waitsForPeopleAt();
    assertThat(sale.due("Event_NextBusinessDay")).isEqualTo(at("2026-11-27T09:00"));
    brokerage.travelTo("2026-11-27T09:00");
    assertThat(sale).waitsForPeopleAt(CALL);
    assertThat(sale.task(CALL)).hasDueDate(at("2026-11-27T13:00"));
  }

  @Test
  void clientWhoLostInterestIsLostWithAReason() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    sale.complete(CALL, Detours.notInterested("otherBroker"));

    // then
    assertThat(sale).hasEndedAt("EndEvent_Lost").hasStatus("LOST");
    then(crm).should().markLost(CRM_OPPORTUNITY, "Chose another broker");
  }

  @Test
  void meetingThatDidNotTakePlaceIsAgreedAnew() {
    // given
    var sale = brokerage.saleWaitingAt(HOLD);
    sale.complete(HOLD, Detours.meetingNotHeld());
    assertThat(sale).waitsForPeopleAt(CALL);

    // when
    sale.complete(CALL, Answers.appointmentAgreed(LocalDate.parse("2026-12-09"), TWO));

    // then
    assertThat(ics(brokerage.theMail("New time for your staging appointment")))
        .contains("SEQUENCE:1", ":20261209T140000");
    brokerage.travelTo("2026-12-09T14:00");
    assertThat(sale).waitsForPeopleAt(HOLD);
  }

  @Test
  void meetingNotesAreLoggedInTheCrm() {
    // given
    var sale = brokerage.saleWaitingAt(HOLD);

    // when
    sale.complete(HOLD, Answers.meetingHeld(LocalDate.parse("2026-12-04")));

    // then
    then(crm)
        .should()
        .logNote(eq(CRM_OPPORTUNITY), contains("Roof of 2019, sprinklers, two offers expected"));
    assertThat(sale.row("meeting")).containsEntry("CRM_ACTIVITY_ID", CRM_ACTIVITY);
    assertThat(sale.row("consent")).containsEntry("PREFERRED_METHOD", "EMAIL");
    assertThat(sale).hasPassed("EndEvent_ClientMet").isInStage("GOING_LIVE");
  }

  @Test
  void checklistNeedsEveryPoint() {
    // given
    var sale = brokerage.saleWaitingAt(HOLD);
    var incomplete =
        Answers.with(Answers.meetingHeld(LocalDate.parse("2026-12-04")), "allExplained", false);

    // when
    var refused = assertThatThrownBy(() -> sale.complete(HOLD, incomplete));

    // then
    refused.hasMessageContaining("All six points are explained");
    assertThat(sale).waitsForPeopleAt(HOLD);
    assertThat(sale.rows("meeting")).isEmpty();
  }

  @Test
  void textMessagesNeedConsent() {
    // given
    var sale = brokerage.saleWaitingAt(HOLD);
    var held =
        Answers.with(Answers.meetingHeld(LocalDate.parse("2026-12-04")), "preferredMethod", "text");
    assertThatThrownBy(() -> sale.complete(HOLD, held))
        .hasMessageContaining("Without their consent we do not text.");

    // when
    sale.complete(HOLD, Answers.with(held, "textConsent", true));

    // then
    assertThat(sale.row("consent")).containsEntry("PREFERRED_METHOD", "TEXT");
    assertThat(sale.row("consent").get("TEXT_CONSENT_AT")).isNotNull();
  }

  private static String ics(Email email) {
    return email.calendar().orElseThrow().ics();
  }

  private static String uid(Email email) {
    return ics(email).lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
  }
}
