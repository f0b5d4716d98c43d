package org.doorway.outbound.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.story.TestStaff;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmOpportunity;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.annotation.Autowired;

/** A day without the CRM: people go on, an admin sees why, and everything arrives afterwards. */
@ProcessTest
class CrmAwayTest {

  private static final String DESK = Sale.DESK;

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;
  @Autowired WaitingForCrm waiting;

  private final List<String> arrived = new ArrayList<>();
  private boolean away;
  private long lastActivity = 7000;

  @BeforeEach
  void crmWritesDownWhatArrives() {
    given(crm.findOrCreatePerson(any())).willAnswer(call -> arrives(call, 8000));
    given(crm.findOrCreateOpportunity(any()))
        .willAnswer(
            call -> arrives(call, 9000 + call.<CrmOpportunity>getArgument(0).doorwayNumber()));
    willAnswer(this::arrives).given(crm).assign(anyLong(), any());
    given(crm.logNote(anyLong(), any())).willAnswer(this::activity);
    given(crm.logActivity(anyLong(), any(), any(), any())).willAnswer(this::activity);
    willAnswer(this::arrives).given(crm).moveToStage(anyLong(), any());
    willAnswer(this::arrives).given(crm).updateValue(anyLong(), any());
    willAnswer(this::arrives).given(crm).markWon(anyLong(), any(), any());
    willAnswer(this::arrives).given(crm).markAbandoned(anyLong(), any());
  }

  @Test
  void peopleGoOnAndEverythingArrivesInOrderOnce() {
    // given
    var onTheMarket = brokerage.saleWaitingAt("Task_PublishListing");
    var beforeTheCall = brokerage.saleWaitingAt("Task_CallTheClient");
    arrived.clear();
    away = true;

    // when
    meanwhile(() -> onTheMarket.complete("Task_PublishListing", Answers.published()));
    meanwhile(() -> onTheMarket.atDesk(touch("The sign is up")));
    meanwhile(() -> onTheMarket.atDesk(DeskAnswers.newPrice("439,900")));
    meanwhile(() -> onTheMarket.atDesk(touch("Two showings tomorrow")));
    meanwhile(() -> onTheMarket.atDesk(DeskAnswers.newPrice("435,000")));
    meanwhile(
        () ->
            beforeTheCall.complete(
                "Task_CallTheClient",
                Answers.appointmentAgreed(brokerage.today().plusDays(3), LocalTime.NOON)));
    meanwhile(() -> beforeTheCall.atDesk(touch("Looks forward to the visit")));
    goesBy(Duration.ofDays(1));

    // then
    assertThat(arrived).isEmpty();
    assertThat(onTheMarket).waitsAt(DESK, "Event_OfferAccepted").hasPassed("EndEvent_ListingLive");
    assertThat(beforeTheCall).waitsAt(DESK, "Event_DayBefore");
    assertThat(brokerage.mail("on the market")).hasSize(1);
    assertThat(incidents(onTheMarket))
        .isNotEmpty()
        .allSatisfy(
            incident ->
                assertThat(incident.getIncidentMessage())
                    .startsWith("The CRM is away. ")
                    .contains("Copper cannot be reached"));
    assertThat(onTheMarket.rows("effect_repair")).isEmpty();

    // when
    crmIsBack();

    // then
    assertThat(arrivedAt(onTheMarket))
        .containsExactlyInAnyOrder(
            "moveToStage Marketing",
            "logActivity The sign is up",
            "logActivity Two showings tomorrow",
            "updateValue 435000.00")
        .containsSubsequence("logActivity The sign is up", "logActivity Two showings tomorrow");
    assertThat(arrivedAt(beforeTheCall)).containsExactly("logActivity Looks forward to the visit");
    assertThat(onTheMarket.rows("touch")).noneMatch(touch -> touch.get("CRM_ACTIVITY_ID") == null);
    assertThat(incidents(onTheMarket)).isEmpty();
  }

  @Test
  void newSellerIsIntroducedVisitedAndPhotographedMeanwhile() {
    // given
    away = true;

    // when
    var sale = brokerage.received(StoryBrokerage.newOpportunity());
    meanwhile(brokerage::runJobs);
    meanwhile(() -> sale.complete("Task_AssignListingAgent", Answers.agentChosen(TestStaff.AGENT)));
    meanwhile(
        () ->
            sale.complete(
                "Task_CallTheClient",
                Answers.appointmentAgreed(brokerage.today(), LocalTime.of(15, 0))));
    meanwhile(() -> sale.atDesk(touch("Wants to sell by May")));
    goesBy(Duration.ofHours(6));
    meanwhile(
        () ->
            sale.complete(
                "Task_HoldStagingAppointment", Answers.meetingHeld(brokerage.today().plusDays(2))));
    goesBy(Duration.ofHours(1));
    meanwhile(() -> sale.atDesk(touch("Asked about the survey")));
    goesBy(Duration.ofDays(1));

    // then
    assertThat(arrived).isEmpty();
    assertThat(sale)
        .waitsForPeopleAt("Task_HandOverPhotos", "Task_CompleteListingPaperwork")
        .isInStage("GOING_LIVE");
    assertThat(sale.row("crm_link")).containsEntry("CRM_OPPORTUNITY_ID", null);
    assertThat(incidents(sale)).isNotEmpty();

    // when
    crmIsBack();

    // then
    assertThat(arrived)
        .startsWith("findOrCreatePerson", "findOrCreateOpportunity")
        .anyMatch(entry -> entry.endsWith(" assign agent@doorway.example"))
        .anyMatch(entry -> entry.endsWith(" moveToStage Going live"))
        .anyMatch(entry -> entry.contains(" logNote Staging appointment"));
    assertThat(arrived).doesNotHaveDuplicates();
    assertThat(arrivedAt(sale))
        .filteredOn(entry -> entry.startsWith("log"))
        .extracting(entry -> entry.split("\n", 2)[0])
        .containsExactly(
            "logActivity Wants to sell by May",
            "logNote Staging appointment",
            "logActivity Asked about the survey");
    assertThat(incidents(sale)).isEmpty();
  }

  @Test
  void contractIsEnteredThoughTheCrmStandsAtAnEarlierStage() {
    // given
    var sale = brokerage.saleWaitingAt("Task_PublishListing");
    away = true;

    // when
    meanwhile(() -> sale.complete("Task_PublishListing", Answers.published()));
    meanwhile(() -> sale.acceptsAnOffer());

    // then
    assertThat(sale).waitsForPeopleAt("Task_EnterExecutedContract").isInStage("OPTION");

    // when
    crmIsBack();

    // then
    assertThat(arrivedAt(sale)).endsWith("moveToStage Active option");
    assertThat(arrivedAt(sale)).containsOnlyOnce("moveToStage Active option");
  }

  @Test
  void withdrawalTakesAlongWhatWasNotLogged() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CallTheClient");
    away = true;
    meanwhile(() -> sale.atDesk(touch("Stays for the school")));

    // when
    meanwhile(() -> sale.atDesk(DeskAnswers.withdrawal()));
    crmIsBack();

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn");
    assertThat(arrivedAt(sale)).containsOnlyOnce("logActivity Stays for the school");
  }

  @Test
  void wholeSaleGoesItsWayAndIsOnlyClosedWhenTheCrmKnowsOfIt() {
    // given
    away = true;
    brokerage.crmMayBeAway();

    // when
    var sale = brokerage.saleWaitingAt("Task_RecordClosing");
    sale.step();

    // then
    assertThat(brokerage.theMail("Congratulations")).isNotNull();
    assertThat(sale).waitsForPeopleAt().waitsAt("Event_CrmRecordClosed").hasStatus("CLOSED");
    assertThat(sale).hasNotPassed("EndEvent_Sold");
    assertThat(sale.openTaskKeys()).containsExactly(Sale.MLS);
    assertThat(arrived).isEmpty();

    // when
    crmIsBack();

    // then
    assertThat(sale).hasEndedAt("EndEvent_Sold");
    assertThat(arrived)
        .doesNotHaveDuplicates()
        .startsWith("findOrCreatePerson", "findOrCreateOpportunity");
    assertThat(arrivedAt(sale))
        .containsOnlyOnce("assign agent@doorway.example", "moveToStage Closing")
        .noneMatch(entry -> entry.equals("moveToStage Staging"))
        .endsWith("markWon 455000.00");
  }

  @Test
  void homeMayComeInAgainBeforeTheCrmKnowsThatItsSellerWithdrew() {
    // given
    away = true;
    brokerage.crmMayBeAway();
    var answers = StoryBrokerage.newOpportunity();
    var first = brokerage.opportunity(answers);
    first.complete("Task_AssignListingAgent", Answers.agentChosen(TestStaff.AGENT));
    first.atDesk(touch("Moves abroad"));

    // when
    first.atDesk(DeskAnswers.withdrawal());
    var second = brokerage.opportunity(answers);

    // then
    assertThat(first)
        .waitsForPeopleAt()
        .waitsAt("Event_CrmRecordClosed")
        .hasStatus("WITHDRAWN")
        .hasNotPassed("EndEvent_Withdrawn");
    assertThat(first.openTaskKeys()).isEmpty();
    assertThat(second).waitsForPeopleAt("Task_AssignListingAgent");

    // when
    crmIsBack();

    // then
    assertThat(first).hasEndedAt("EndEvent_Withdrawn");
    assertThat(arrivedAt(first))
        .containsOnlyOnce("logActivity Moves abroad")
        .endsWith("markAbandoned Seller withdrew");
    assertThat(second).waitsForPeopleAt("Task_AssignListingAgent").hasPassed("EndEvent_KnownInCrm");
    assertThat(second.row("opportunity").get("CRM_OPPORTUNITY_ID"))
        .isNotEqualTo(first.row("crm_link").get("CRM_OPPORTUNITY_ID"));
  }

  private static Map<String, Object> touch(String words) {
    return Answers.with(DeskAnswers.touch("phoneCall"), "touchNotes", words);
  }

  /** People go on, whatever the jobs beside them run into. */
  private void meanwhile(Runnable work) {
    boolean away = isCrmAwayIn(work);
    while (away) {
      away = isCrmAwayIn(brokerage::runJobs);
    }
  }

  private void goesBy(Duration time) {
    Instant then = brokerage.now().plus(time);
    while (isCrmAwayIn(() -> brokerage.travelTo(then))) {
      // the job that failed waits for its next try
    }
  }

  /** As the application does it, when the CRM's changes could be read again. */
  private void crmIsBack() {
    away = false;
    waiting.goOn();
    goesBy(Duration.ofMinutes(5));
  }

  private static boolean isCrmAwayIn(Runnable work) {
    try {
      work.run();
      return false;
    } catch (CrmUnavailableException away) {
      return true;
    }
  }

  private Object activity(InvocationOnMock call) {
    arrives(call);
    return ++lastActivity;
  }

  private long arrives(InvocationOnMock call, long id) {
    isAsked(call);
    arrived.add(call.getMethod().getName());
    return id;
  }

  private void isAsked(InvocationOnMock call) {
    if (away) {
      throw new CrmUnavailableException(
          "Could not " + call.getMethod().getName() + ": Copper cannot be reached");
    }
  }

  private Object arrives(InvocationOnMock call) {
    isAsked(call);
    boolean log = call.getMethod().getName().equals("logActivity");
    arrived.add(
        call.getArgument(0)
            + " "
            + call.getMethod().getName()
            + " "
            + call.getArgument(log ? 2 : 1));
    return null;
  }

  private List<String> arrivedAt(StorySale sale) {
    String record = sale.row("crm_link").get("CRM_OPPORTUNITY_ID") + " ";
    return arrived.stream()
        .filter(entry -> entry.startsWith(record))
        .map(entry -> entry.substring(record.length()))
        .toList();
  }

  private static List<Incident> incidents(StorySale sale) {
    return sale.instances().stream()
        .flatMap(
            id ->
                sale
                    .engine()
                    .getRuntimeService()
                    .createIncidentQuery()
                    .processInstanceId(id)
                    .list()
                    .stream())
        .filter(incident -> incident.getRootCauseIncidentId().equals(incident.getId()))
        .toList();
  }
}
