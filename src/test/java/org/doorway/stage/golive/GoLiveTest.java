package org.doorway.stage.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.BDDMockito.then;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
import org.doorway.world.texting.TextSender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures, paperwork and the day the client prefers. The meeting was on Wednesday, December 2. */
@ProcessTest
class GoLiveTest {

  private static final String MEETING = "Task_HoldStagingAppointment";
  private static final String PHOTOS = "Task_HandOverPhotos";
  private static final String NEW_DATE = "Task_AgreeANewGoLiveDate";
  private static final String PAPERWORK = "Task_CompleteListingPaperwork";
  private static final String MLS = "Task_ConfirmMlsData";
  private static final String PUBLISH = "Task_PublishListing";
  private static final String PROCESSED = "Event_PicturesProcessed";
  private static final String MORNING = "Event_GoLiveMorning";
  private static final String CLOCK = "Gateway_GoLiveClock";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;
  @Autowired TextSender texts;
  @Autowired ProcessEngine engine;

  @Test
  void picturesAndPaperworkBeginTogether() {
    // when
    var sale = saleLivingOn("2026-12-04");

    // then
    assertThat(sale).waitsForPeopleAt(PHOTOS, PAPERWORK).isInStage("GOING_LIVE");
    assertThat(sale.task(PHOTOS)).isAssignedTo(AGENT).hasDueDate(at("2026-12-03T16:00"));
    assertThat(sale.task(PAPERWORK)).isAssignedTo(AGENT).hasDueDate(at("2026-12-04T16:00"));
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Going live");
  }

  @Test
  void picturesAreReadyExactly24HoursAfterTheHandOver() {
    // given
    var sale = saleLivingOn("2026-12-04");

    // when
    sale.complete(PHOTOS, Answers.photosHandedOver());

    // then
    assertThat(sale.due(PROCESSED).toInstant())
        .isEqualTo(brokerage.now().plus(Duration.ofHours(24)))
        .isEqualTo(at("2026-12-03T16:00").toInstant());
  }

  @Test
  void clockRunsFromTheTimeThePhotosWereReallyHandedOver() {
    // given
    var sale = saleLivingOn("2026-12-04");

    // when
    sale.complete(
        PHOTOS, Answers.with(Answers.photosHandedOver(), "handedOverAt", "2026-12-02T14:30"));

    // then
    assertThat(sale.due(PROCESSED)).isEqualTo(at("2026-12-03T14:30"));
  }

  @Test
  void photosCannotBeHandedOverTomorrow() {
    // given
    var sale = saleLivingOn("2026-12-04");
    var tomorrow = Answers.with(Answers.photosHandedOver(), "handedOverAt", "2026-12-03T09:00");

    // when
    var refused = assertThatThrownBy(() -> sale.complete(PHOTOS, tomorrow));

    // then
    refused.hasMessageContaining("This is still to come.");
    assertThat(sale).waitsForPeopleAt(PHOTOS, PAPERWORK);
  }

  @Test
  void listingCannotBePublishedBeforeThePicturesEvenOnThePreferredDay() {
    // given
    var sale = saleLivingOn("2026-12-03");
    paperworkDone(sale);
    sale.complete(PHOTOS, Answers.photosHandedOver());

    // when
    brokerage.travel(Duration.ofHours(23).plusMinutes(59));
    assertThat(sale).waitsForPeopleAt();
    brokerage.travel(Duration.ofMinutes(1));

    // then
    assertThat(sale).waitsForPeopleAt(PUBLISH);
    assertThat(sale.task(PUBLISH)).isAssignedTo(AGENT).hasDueDate(at("2026-12-03T23:59:59"));
  }

  @Test
  void listingWaitsForThePaperworkToo() {
    // given
    var sale = saleLivingOn("2026-12-04");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    sale.complete(PAPERWORK, Answers.paperwork(brokerage.today()));
    assertThat(sale.task(MLS)).isAssignedTo(AGENT).hasDueDate(at("2026-12-04T16:00"));

    // when
    brokerage.travelTo("2026-12-04T12:00");
    assertThat(sale).waitsForPeopleAt(MLS);
    sale.complete(MLS, Answers.mlsData());

    // then
    assertThat(sale).waitsForPeopleAt(PUBLISH);
  }

  @Test
  void dayIsWatchedFromTheMomentItIsAgreedWhateverIsStillOpen() {
    // when
    var sale = saleLivingOn("2026-12-04");

    // then
    assertThat(dueOf("BoundaryEvent_ReminderDue")).isEqualTo(at("2026-12-04T15:00").toInstant());
    assertThat(dueOf("BoundaryEvent_EscalationDue")).isEqualTo(at("2026-12-04T17:00").toInstant());
    assertThat(dueOf("BoundaryEvent_PreferredDayMissed"))
        .isEqualTo(at("2026-12-05T00:00").toInstant());
    assertThat(sale.row("go_live_day").get("PROMISED_DAY")).hasToString("2026-12-04");
  }

  @Test
  void preferredDayThatPassesWithPapersOpenIsEscalatedRecordedAndAgreedAnew() {
    // given
    var sale = saleLivingOn("2026-12-04");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    sale.complete(PAPERWORK, Answers.paperwork(brokerage.today()));
    brokerage.travelTo("2026-12-04T15:00");
    assertThat(brokerage.theMail("Publish today").content().text())
        .contains("Still open: Confirm MLS data");
    brokerage.travelTo("2026-12-04T17:00");
    assertThat(brokerage.theMail("Late: not live yet").to())
        .containsExactly(new EmailAddress("lead@doorway.example"));

    // when
    brokerage.travelTo("2026-12-05T00:00");

    // then
    assertThat(sale).waitsForPeopleAt(MLS, NEW_DATE);
    assertThat(sale.task(NEW_DATE)).isAssignedTo(AGENT).hasDueDate(at("2026-12-07T13:00"));
    assertThat(sale.shown(NEW_DATE))
        .containsEntry("dayPassed", true)
        .doesNotContainKey("newGoLiveDate");
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 1);
    assertThat(sale.row("go_live_day").get("MISSED_AT")).isNotNull();
    assertThat(brokerage.theMail("Go-live day missed").content().text())
        .contains("Alex Agent has the task \"Agree a new go-live date\"");
  }

  @Test
  void latePapersCauseNoBurstOfStaleMailsAndATaskThatIsNotLate() {
    // given
    var sale = saleLivingOn("2026-12-04");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    sale.complete(PAPERWORK, Answers.paperwork(brokerage.today()));
    brokerage.travelTo("2026-12-07T09:00");
    var before = brokerage.mail();

    // when
    sale.complete(MLS, Answers.mlsData());

    // then
    assertThat(sale).waitsForPeopleAt(PUBLISH, NEW_DATE);
    assertThat(sale.task(PUBLISH)).hasDueDate(at("2026-12-07T23:59:59"));
    assertThat(brokerage.mail()).isEqualTo(before);
  }

  @Test
  void sellerHearsOnceOfTheDayThatWasAgreedAfterAMissedOne() {
    // given
    var sale = saleLivingOn("2026-12-04");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    paperworkDone(sale);
    brokerage.travelTo("2026-12-05T00:00");
    assertThat(sale).waitsForPeopleAt(PUBLISH, NEW_DATE);
    assertThat((String) sale.shown(NEW_DATE).get("newGoLiveDateMessage"))
        .contains("the day you enter", "Friday, December 4, 2026");
    brokerage.travelTo("2026-12-07T09:00");

    // when
    sale.complete(NEW_DATE, Detours.goLiveDate(LocalDate.parse("2026-12-09")));

    // then
    assertThat(sale).waitsForPeopleAt();
    assertThat(sale.due(MORNING)).isEqualTo(at("2026-12-09T08:00"));
    assertThat(brokerage.theMail("Your new go-live date").content().text())
        .contains(
            "New go-live date: Wednesday, December 9, 2026",
            "It should have been live by the end of Friday, December 4, 2026.");
    brokerage.travelTo("2026-12-09T15:00");
    assertThat(brokerage.mail("Publish today")).hasSize(2);
    sale.complete(PUBLISH, Answers.published());
    assertThat(brokerage.mail("Your new go-live date")).hasSize(1);
    assertThat(sale.rows("go_live_day"))
        .extracting(row -> row.get("OUTCOME"))
        .containsExactly("REPLACED", "LIVE");
  }

  @Test
  void homeThatGoesLiveAfterAllNeedsNoNewDay() {
    // given
    var sale = saleLivingOn("2026-12-04");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    paperworkDone(sale);
    brokerage.travelTo("2026-12-05T09:00");
    assertThat(sale).waitsForPeopleAt(PUBLISH, NEW_DATE);

    // when
    sale.complete(PUBLISH, Answers.published());

    // then
    assertThat(sale).waitsForPeopleAt().hasPassed("EndEvent_DaySettled");
    assertThat(brokerage.mail("Your new go-live date")).isEmpty();
  }

  @Test
  void dateChangedAtTheDeskMovesTheWatchAndNothingOfTheOldDayComes() {
    // given
    var sale = saleLivingOn("2026-12-04");

    // when
    sale.complete(Sale.DESK, DeskAnswers.goLiveDate(LocalDate.parse("2026-12-08")));

    // then
    assertThat(dueOf("BoundaryEvent_ReminderDue")).isEqualTo(at("2026-12-08T15:00").toInstant());
    assertThat(dueOf("BoundaryEvent_EscalationDue")).isEqualTo(at("2026-12-08T17:00").toInstant());
    assertThat(brokerage.theMail("Your new go-live date").content().text())
        .contains("Tuesday, December 8, 2026")
        .doesNotContain("should have been live");
    brokerage.travelTo("2026-12-07T09:00");
    assertThat(brokerage.mail("Publish today")).isEmpty();
    assertThat(brokerage.mail("Late: not live yet")).isEmpty();
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 0);
    brokerage.travelTo("2026-12-08T15:00");
    assertThat(brokerage.mail("Publish today")).hasSize(1);
  }

  @Test
  void dateChangedAtTheDeskMovesThePublishingThatIsOpen() {
    // given
    var sale = brokerage.saleWaitingAt(PUBLISH);

    // when
    sale.complete(Sale.DESK, DeskAnswers.goLiveDate(LocalDate.parse("2026-12-08")));

    // then
    assertThat(sale).waitsForPeopleAt();
    assertThat(sale.due(MORNING)).isEqualTo(at("2026-12-08T08:00"));
    sale.complete(Sale.DESK, DeskAnswers.goLiveDate(LocalDate.parse("2026-12-10")));
    assertThat(sale.due(MORNING)).isEqualTo(at("2026-12-10T08:00"));
    brokerage.travelTo("2026-12-10T08:00");
    assertThat(sale.task(PUBLISH)).hasDueDate(at("2026-12-10T23:59:59"));
  }

  @Test
  void dayMissedWhileANewOneIsBeingAgreedIsRecordedAndAskedForOnce() {
    // given
    var sale = saleLivingOn("2026-12-02");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    assertThat(sale).waitsForPeopleAt(PAPERWORK, NEW_DATE);

    // when
    brokerage.travelTo("2026-12-03T00:00");

    // then
    assertThat(sale).waitsForPeopleAt(PAPERWORK, NEW_DATE).hasPassed("EndEvent_AskedBefore");
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 1);
  }

  @Test
  void reminderThatCouldNotLeaveInItsTimeDoesNotLeave() {
    // given
    var sale = saleLivingOn("2026-12-04");
    brokerage.itIs("2026-12-04T17:30");

    // when
    brokerage.runJobs();

    // then
    assertThat(brokerage.mail("Publish today")).isEmpty();
    assertThat(brokerage.mail("Late: not live yet")).hasSize(1);
    brokerage.itIs("2026-12-05T09:00");
    brokerage.runJobs();
    assertThat(brokerage.mail("Late: not live yet")).hasSize(1);
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 1);
  }

  @Test
  void nobodyIsRemindedOfASaleThatIsOver() {
    // given
    var sale = saleLivingOn("2026-12-04");

    // when
    sale.complete(Sale.DESK, DeskAnswers.withdrawal());
    brokerage.travelTo("2026-12-07T09:00");

    // then
    assertThat(brokerage.mail("Publish today")).isEmpty();
    assertThat(sale.row("go_live_day")).containsEntry("OUTCOME", "OVER");
    assertThat(sale).hasNotPassed("Task_RecordMissedGoLiveDay");
  }

  @Test
  void whoPrefersToBeCalledWasCalledForTheNewDayAndWhoPrefersTextsGetsOne() {
    // given
    var sale = saleLivingOn("2026-12-08");

    // when
    sale.complete(Sale.DESK, DeskAnswers.callsPreferred());
    sale.complete(Sale.DESK, DeskAnswers.goLiveDate(LocalDate.parse("2026-12-09")));
    sale.complete(Sale.DESK, DeskAnswers.textsPreferred());
    sale.complete(Sale.DESK, DeskAnswers.goLiveDate(LocalDate.parse("2026-12-10")));

    // then
    assertThat(brokerage.mail("Your new go-live date")).isEmpty();
    then(texts).should().send(any(), contains("by the end of Thursday, December 10, 2026"));
  }

  @Test
  void newDateIsAgreedWhenThePicturesComeTooLate() {
    // given
    var sale = saleLivingOn("2026-12-02");
    paperworkDone(sale);
    sale.complete(PHOTOS, Answers.photosHandedOver());
    assertThat(sale).waitsForPeopleAt(NEW_DATE);
    assertThat(sale.task(NEW_DATE)).isAssignedTo(AGENT).hasDueDate(at("2026-12-03T11:00"));
    assertThatThrownBy(
            () -> sale.complete(NEW_DATE, Detours.goLiveDate(LocalDate.parse("2026-12-02"))))
        .hasMessageContaining("the pictures are ready on Thursday, December 3, 2026 at 4:00 PM");

    // when
    sale.complete(NEW_DATE, Detours.goLiveDate(LocalDate.parse("2026-12-05")));

    // then
    assertThat(sale.due(PROCESSED)).isEqualTo(at("2026-12-03T16:00"));
    brokerage.travelTo("2026-12-03T16:00");
    assertThat(sale.due(MORNING)).isEqualTo(at("2026-12-05T08:00"));
    brokerage.travelTo("2026-12-05T08:00");
    assertThat(sale.task(PUBLISH)).hasDueDate(at("2026-12-05T23:59:59"));
  }

  @Test
  void publishingIsDueAtTheEndOfThePreferredDayInWinter() {
    // given
    var sale = brokerage.saleWaitingAt(CLOCK);

    // when
    brokerage.travelTo("2026-12-04T08:00");

    // then
    assertThat(sale.task(PUBLISH).getDueDate()).isEqualTo(Instant.parse("2026-12-05T05:59:59Z"));
  }

  @Test
  void publishingIsDueAtTheEndOfThePreferredDayInSummer() {
    // given
    brokerage.itIs("2027-07-12T10:00");
    var sale = brokerage.saleWaitingAt(CLOCK);

    // when
    brokerage.travelTo("2027-07-16T08:00");

    // then
    assertThat(sale.task(PUBLISH).getDueDate()).isEqualTo(Instant.parse("2027-07-17T04:59:59Z"));
  }

  @Test
  void clocksGoForwardOnTheGoLiveDay() {
    // given
    brokerage.itIs("2027-03-10T10:00");
    var sale = saleLivingOn("2027-03-14");
    paperworkDone(sale);
    brokerage.travelTo("2027-03-13T15:00");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    assertThat(sale.due(PROCESSED)).isEqualTo(at("2027-03-14T16:00")); // 24 hours, not a day

    // when
    brokerage.travelTo("2027-03-14T16:00");

    // then
    assertThat(sale.task(PUBLISH).getDueDate()).isEqualTo(Instant.parse("2027-03-15T04:59:59Z"));
  }

  @Test
  void clocksGoBackOnTheGoLiveDay() {
    // given
    brokerage.itIs("2026-10-26T10:00");
    var sale = saleLivingOn("2026-11-01");
    paperworkDone(sale);
    brokerage.travelTo("2026-10-31T15:00");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    assertThat(sale.due(PROCESSED)).isEqualTo(at("2026-11-01T14:00")); // 24 hours, not a day

    // when
    brokerage.travelTo("2026-11-01T14:00");

    // then
    assertThat(sale.task(PUBLISH).getDueDate()).isEqualTo(Instant.parse("2026-11-02T05:59:59Z"));
  }

  @Test
  void clientHearsThatTheListingIsLive() {
    // given
    var sale = brokerage.saleWaitingAt(PUBLISH);

    // when
    sale.complete(PUBLISH, Answers.published());

    // then
    var live = brokerage.theMail("Your home is on the market");
    assertThat(live.to()).containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(live.content().text()).contains("20817364", "$450,000");
    assertThat(sale).hasPassed("EndEvent_ListingLive").isInStage("MARKETING");
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 0);
    assertThat(sale.row("listing").get("LIVE_AT")).isNotNull();
  }

  @Test
  void agentIsRemindedAtThreeAndTheTeamLeadsToldAtFive() {
    // given
    var sale = brokerage.saleWaitingAt(PUBLISH);

    // when
    brokerage.travelTo("2026-12-04T15:00");
    assertThat(brokerage.theMail("Publish today").to())
        .containsExactly(new EmailAddress("agent@doorway.example"));
    assertThat(sale).hasPassed("EndEvent_AgentReminded");
    brokerage.travelTo("2026-12-04T17:00");

    // then
    assertThat(brokerage.theMail("Late: not live yet").to())
        .containsExactly(new EmailAddress("lead@doorway.example"));
    assertThat(sale).hasPassed("EndEvent_TeamLeadTold").waitsForPeopleAt(PUBLISH);
  }

  @Test
  void missedDayIsRecordedAndTheTaskStaysOpen() {
    // given
    var sale = brokerage.saleWaitingAt(PUBLISH);

    // when
    brokerage.travelTo("2026-12-05T00:00");

    // then
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 1);
    assertThat(brokerage.theMail("Go-live day missed").to())
        .containsExactly(new EmailAddress("lead@doorway.example"));
    assertThat(sale).hasPassed("EndEvent_MissedDayRecorded").waitsForPeopleAt(PUBLISH, NEW_DATE);
    assertThat(sale.complete(PUBLISH, Answers.published())).isInStage("MARKETING");
  }

  @Test
  void nobodyIsRemindedOfAListingThatIsLive() {
    // given
    var sale = brokerage.saleWaitingAt(PUBLISH);
    sale.complete(PUBLISH, Answers.published());

    // when
    brokerage.travelTo("2026-12-07T09:00");

    // then
    assertThat(sale)
        .hasNotPassed(
            "Task_RemindAgentToPublish",
            "Task_EscalateUnpublishedListing",
            "Task_RecordMissedGoLiveDay");
  }

  @Test
  void newDayAgreedOnTheGoLiveDayStartsItsOwnMorningAndReminders() {
    // given
    var sale = brokerage.saleWaitingAt(PUBLISH);
    brokerage.travelTo("2026-12-04T15:30");

    // when
    sale.complete(PUBLISH, Detours.newDayAgreed(LocalDate.parse("2026-12-08")));

    // then
    assertThat(sale).waitsForPeopleAt();
    brokerage.travelTo("2026-12-08T15:00");
    assertThat(brokerage.mail("Publish today")).hasSize(2);
    assertThat(brokerage.mail("Late: not live yet")).isEmpty();
    assertThat(sale.task(PUBLISH)).hasDueDate(at("2026-12-08T23:59:59"));
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 0);
  }

  /** When the timer of the watched day is due. */
  private Instant dueOf(String timer) {
    return engine
        .getManagementService()
        .createJobQuery()
        .activityId(timer)
        .singleResult()
        .getDuedate()
        .toInstant();
  }

  /** The meeting was held two days after the intake; the client prefers that day. */
  private StorySale saleLivingOn(String preferredDay) {
    var sale = brokerage.saleWaitingAt(MEETING);
    brokerage.travelTo(brokerage.today().atTime(16, 0));
    return sale.complete(MEETING, Answers.meetingHeld(LocalDate.parse(preferredDay)));
  }

  private void paperworkDone(StorySale sale) {
    sale.complete(PAPERWORK, Answers.paperwork(brokerage.today()));
    sale.complete(MLS, Answers.mlsData());
  }
}
