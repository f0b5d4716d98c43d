package org.doorway.stage.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.mockito.BDDMockito.then;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
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

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

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
  void preferredDayThatPassesBeforeThePaperworkIsDoneIsRecordedAsMissed() {
    // given
    var sale = saleLivingOn("2026-12-04");
    sale.complete(PHOTOS, Answers.photosHandedOver());
    sale.complete(PAPERWORK, Answers.paperwork(brokerage.today()));
    brokerage.travelTo("2026-12-07T09:00");

    // when
    sale.complete(MLS, Answers.mlsData());

    // then
    assertThat(sale).waitsForPeopleAt(PUBLISH);
    assertThat(sale.row("listing")).containsEntry("MISSED_DAYS", 1);
    assertThat(brokerage.mail("Go-live day missed")).hasSize(1);
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
    var sale = brokerage.saleWaitingAt(MORNING);

    // when
    brokerage.travelTo("2026-12-04T08:00");

    // then
    assertThat(sale.task(PUBLISH).getDueDate()).isEqualTo(Instant.parse("2026-12-05T05:59:59Z"));
  }

  @Test
  void publishingIsDueAtTheEndOfThePreferredDayInSummer() {
    // given
    brokerage.itIs("2027-07-12T10:00");
    var sale = brokerage.saleWaitingAt(MORNING);

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
    assertThat(sale).hasPassed("EndEvent_MissedDayRecorded").waitsForPeopleAt(PUBLISH);
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
