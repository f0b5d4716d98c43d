package org.doorway.stage.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_ACTIVITY;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.TestStaff.AGENT;
import static org.doorway.story.TestStaff.AGENT2;
import static org.doorway.story.TestStaff.LEAD;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
import org.doorway.world.email.EmailSender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** What agents do outside the tasks that the path hands them. */
@ProcessTest
class ListingDeskTest {

  private static final String NOT_NOW =
      "What happened? This cannot be done now. Please open the task again to see what can be.";
  private static final String DESK = Sale.DESK;
  private static final String CALL = "Task_CallTheClient";
  private static final String MARKETING = "Event_OfferAccepted";
  private static final LocalDate FRIDAY = LocalDate.parse("2026-12-04");

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;
  @Autowired EmailSender emailSender;

  @Test
  void deskIsOpenFromTheIntroductionOnAndNeverLate() {
    // when
    var sale = brokerage.saleWaitingAt(CALL);

    // then
    assertThat(sale.task(DESK)).isAssignedTo(AGENT);
    assertThat(sale.task(DESK).getDueDate()).isNull();
    assertThat(sale.task(DESK).getName()).contains("Listing desk", "Ada Seller", "Elm Street");
  }

  @Test
  void touchIsLoggedInTheCrmAndTheDeskOpensAgain() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    String desk = sale.task(DESK).getId();

    // when
    sale.atDesk(DeskAnswers.touch("phoneCall"));

    // then
    then(crm)
        .should()
        .logActivity(CRM_OPPORTUNITY, "Phone Call", "Spoke of showings", brokerage.now());
    assertThat(sale.row("touch"))
        .containsEntry("CHANNEL", "PHONE_CALL")
        .containsEntry("TOUCHED_BY", AGENT)
        .containsEntry("CRM_ACTIVITY_ID", CRM_ACTIVITY);
    assertThat(sale.task(DESK).getId()).isNotEqualTo(desk);
  }

  @Test
  void secondTouchIsLoggedAsWell() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    sale.atDesk(DeskAnswers.touch("voicemail"));
    sale.atDesk(DeskAnswers.touch("inPerson"));

    // then
    then(crm)
        .should()
        .logActivity(
            CRM_OPPORTUNITY, "Phone Call", "Voicemail: Spoke of showings", brokerage.now());
    then(crm)
        .should()
        .logActivity(CRM_OPPORTUNITY, "Meeting", "Spoke of showings", brokerage.now());
  }

  @Test
  void showingIsKept() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    sale.atDesk(DeskAnswers.showing(brokerage.today(), LocalTime.of(7, 30)));

    // then
    assertThat(sale.row("showing"))
        .containsEntry("AGENT_NAME", "Sol Showing")
        .containsEntry("FEEDBACK", "Liked the kitchen");
    assertThat(sale).waitsAt(DESK, MARKETING);
  }

  @Test
  void newPriceReachesTheCrm() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    sale.atDesk(DeskAnswers.newPrice("439,900"));

    // then
    then(crm).should().updateValue(CRM_OPPORTUNITY, new BigDecimal("439900.00"));
    assertThat(sale.row("price_change").get("OLD_PRICE").toString()).isEqualTo("450000.00");
    assertThat(sale.shown(DESK)).containsEntry("listPrice", "$439,900.00");
  }

  @Test
  void preferenceIsChangedWithConsent() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    sale.atDesk(DeskAnswers.textsPreferred());

    // then
    assertThat(sale.row("consent")).containsEntry("PREFERRED_METHOD", "TEXT");
    assertThat(sale.shown(DESK)).containsEntry("contactPreference", "Text");
  }

  @Test
  void deskShowsTheDaysOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    brokerage.travelTo("2026-12-14T09:00");

    // then
    assertThat(sale.shown(DESK)).containsEntry("daysOnMarket", 10);
  }

  @Test
  void rowOfTheDeskFollowsTheStage() {
    // given
    var sale = brokerage.saleWaitingAt("Task_PublishListing");
    assertThat(sale.task(DESK).getName()).endsWith("Going live");

    // when
    sale.complete("Task_PublishListing", Answers.published());

    // then
    assertThat(sale.task(DESK).getName()).endsWith("Marketing");
  }

  @Test
  void amendmentAfterTheOptionIsOnlyRecorded() {
    // given
    var sale = brokerage.saleWaitingAt("Task_ReviewContract");

    // when
    sale.atDesk(
        Map.of(
            "deskAction",
            "amendment",
            "amendmentDetails",
            "Closing one week later",
            "amendedClosingOn",
            "2027-01-15"));

    // then
    assertThat(sale).hasNotPassed("Event_ContractAmended").waitsForPeopleAt("Task_ReviewContract");
    assertThat(sale.row("contract").get("CLOSING_ON"))
        .isEqualTo(java.sql.Date.valueOf("2027-01-15"));
  }

  @Test
  void whatCannotBeIsRefusedAndTheDeskStaysOpen() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    refused(sale, Answers.offer(), NOT_NOW);
    refused(sale, DeskAnswers.newPrice("440,000"), "There is no list price yet");
    refused(sale, DeskAnswers.appointmentMoved(FRIDAY, LocalTime.NOON), "no appointment ahead");
    refused(sale, DeskAnswers.optionExtended(FRIDAY), "There is no contract");
    refused(sale, DeskAnswers.buyerTerminated(brokerage.localNow()), "There is no contract");
    refused(sale, DeskAnswers.showing(FRIDAY, LocalTime.NOON), NOT_NOW);

    // then
    assertThat(sale).waitsForPeopleAt(CALL).waitsAt(DESK);
  }

  @Test
  void newsWaitWhileThePathCannotTakeThem() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    willThrow(new MailSendException("mail server away")).given(emailSender).send(any(), any());
    assertThatThrownBy(() -> sale.complete(CALL, Answers.appointmentAgreed(FRIDAY, LocalTime.NOON)))
        .hasMessageContaining("mail server away");

    // when
    refused(
        sale, DeskAnswers.appointmentMoved(FRIDAY, LocalTime.of(15, 0)), "cannot be passed on yet");

    // then
    assertThat(sale).waitsAt("Task_SendAppointmentInvitation", DESK);
  }

  @Test
  void reassignmentIsAskedForOnce() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    sale.atDesk(DeskAnswers.reassignment());

    // then
    refused(sale, DeskAnswers.reassignment(), "This was asked before");
    assertThat(sale).waitsForPeopleAt(CALL, "Task_AssignListingAgent");
  }

  @Test
  void anotherAgentCannotUseTheDesk() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    String desk = sale.task(DESK).getId();

    // when
    var refused =
        assertThatThrownBy(
            () ->
                sale.as(
                    AGENT2,
                    () -> sale.engine().getTaskService().complete(desk, DeskAnswers.withdrawal())));

    // then
    refused.isInstanceOf(AuthorizationException.class);
    assertThat(sale.tasksVisibleTo(AGENT2)).isEmpty();
    assertThat(sale.tasksVisibleTo(LEAD)).contains(DESK, CALL);
    assertThat(sale).hasStatus("OPEN");
  }

  @Test
  void deskOffersWhatCanBeDoneNow() {
    // when
    var sale = brokerage.saleWaitingAt(CALL);

    // then
    assertThat(offered(sale)).containsExactly("touch", "preference", "reassignment", "withdrawal");

    // when
    sale.until(MARKETING);

    // then
    assertThat(offered(sale))
        .containsExactly(
            "touch",
            "showing",
            "offer",
            "price",
            "renewal",
            "offMarket",
            "preference",
            "reassignment",
            "withdrawal");

    // when
    sale.until("Task_NegotiateRepairs");

    // then
    assertThat(offered(sale)).contains("amendment", "buyerTerminated");
  }

  @Test
  void deskIsFreshEachTimeItIsOpened() {
    // given
    var sale = brokerage.saleWaitingAt("Task_HoldStagingAppointment");
    assertThat(sale.shown(DESK))
        .containsEntry("touchesThisWeek", "none yet")
        .doesNotContainKey("offers");
    sale.until(MARKETING);

    // when
    sale.atDesk(DeskAnswers.touch("voicemail"));
    brokerage.travel(Duration.ofHours(1));
    sale.atDesk(DeskAnswers.newPrice("439,900"));
    brokerage.travel(Duration.ofHours(1));
    sale.atDesk(Answers.offer());

    // then
    assertThat(sale.shown(DESK))
        .containsEntry("touchesThisWeek", "1, no phone call yet")
        .containsEntry("listPrice", "$439,900.00");
    assertThat(sale.shown(DESK).get("offers").toString())
        .contains("Ben Buyer", "$455,000.00", "Received");
    assertThat(sale.shown(DESK).get("nextDates").toString())
        .contains("Listing agreement ends")
        .doesNotContain("Live by");
    assertThat(sale.shown(DESK).get("lastEntries").toString())
        .containsSubsequence("Offer of Ben Buyer", "List price now $439,900.00", "Voicemail")
        .contains("Home went live");
  }

  @Test
  void deskTellsWhatTheClientWasSentAndThatTheHomeWentLive() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    assertThat(entries(sale))
        .contains("Email sent", "Meet Alex Agent, your listing agent (to ada@seller.example)");

    // when
    sale.until(MARKETING);

    // then
    assertThat(entries(sale))
        .contains("Email sent", "Your home is on the market", "Home went live", "MLS number");
    sale.atDesk(DeskAnswers.textsPreferred());
    sale.until("Task_ScheduleClosing");
    assertThat(entries(sale)).contains("Text sent", "(to +12145550143)");
  }

  private static String entries(StorySale sale) {
    return sale.shown(DESK).get("lastEntries").toString();
  }

  private static List<String> offered(StorySale sale) {
    return Pattern.compile("\"value\":\"(\\w+)\"")
        .matcher(sale.shown(DESK).get("deskActions").toString())
        .results()
        .map(action -> action.group(1))
        .toList();
  }

  private static void refused(StorySale sale, Map<String, Object> answers, String why) {
    assertThatThrownBy(() -> sale.atDesk(answers)).hasMessageContaining(why);
  }
}
