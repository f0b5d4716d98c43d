package org.doorway.inbound.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.TestStaff.AGENT;
import static org.doorway.story.TestStaff.AGENT2;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willReturn;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.world.crm.Crm;
import org.doorway.world.email.DeliveryReport;
import org.doorway.world.email.DeliveryReport.Failure;
import org.doorway.world.email.Mailbox;
import org.doorway.world.email.Mailbox.Position;
import org.doorway.world.email.MailboxUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Emails that came back hours after they were sent. */
@ProcessTest
class EmailBounceTest {

  private static final String REACH_CLIENT = "Task_ReachClientAnotherWay";
  private static final String REACH_OTHER = "Task_ReachRecipientAnotherWay";
  private static final String REACH_AS_LEAD = "Task_ReachRecipientAnotherWayByTeamLead";
  private static final String LIVE = "Task_SendListingLiveEmail";
  private static final String TITLE = "Task_SendTitleCompanyEmail";
  private static final String MARKETING = "Event_OfferAccepted";
  private static final String PENDING = "Task_ScheduleClosing";
  private static final String CLIENT = "ada@seller.example";
  private static final Failure NO_MAILBOX =
      new Failure(CLIENT, "5.1.1", "550 5.1.1 User unknown in virtual mailbox table");

  @Autowired StoryBrokerage brokerage;
  @Autowired ProcessEngine engine;
  @Autowired Crm crm;
  @Autowired Mailbox mailbox;
  @Autowired BouncePoll poll;

  private final List<Boolean> ours = new ArrayList<>();

  @BeforeEach
  void mailboxIsThere() {
    given(mailbox.name()).willReturn("door at imap.example, INBOX");
    nothingCameBack();
  }

  @Test
  void agentReachesTheClientAnotherWay() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    cameBack(LIVE, NO_MAILBOX);

    // then
    assertThat(sale).waitsForPeopleAt(REACH_CLIENT).waitsAt(MARKETING);
    assertThat(sale.task(REACH_CLIENT)).isAssignedTo(AGENT);
    assertThat(sale.task(REACH_CLIENT).getDueDate()).isAfter(Date.from(brokerage.now()));
    assertThat(sale.task(REACH_CLIENT).getName())
        .startsWith("Reach client another way · Ada Seller · ");
    assertThat(sale.shown(REACH_CLIENT))
        .containsEntry("recipient", CLIENT)
        .containsEntry("sentAt", "Friday, December 4, 2026 at 8:00 AM CST")
        .containsEntry("verdict", "There is no such mailbox: the address is wrong, or was given up")
        .containsEntry("serverWords", "550 5.1.1 User unknown in virtual mailbox table");
    assertThat(sale.shown(REACH_CLIENT).get("subject").toString()).contains("on the market");

    // when
    brokerage.travelTo("2026-12-04T14:00");
    sale.complete(
        REACH_CLIENT,
        Answers.with(
            Detours.reached(brokerage.today(), LocalTime.of(13, 30)),
            "email",
            "ada.new@seller.example"));

    // then
    assertThat(sale).hasPassed("EndEvent_BounceSettled").waitsForPeopleAt();
    assertThat(sale.row("seller")).containsEntry("EMAIL", "ada.new@seller.example");
    assertThat(sale.row("touch")).containsEntry("CHANNEL", "PHONE_CALL");
    assertThat(sale.row("touch").get("NOTES").toString())
        .startsWith("The email \"")
        .contains("to ada@seller.example came back. Told them everything")
        .endsWith("New email address: ada.new@seller.example");
    then(crm)
        .should()
        .logActivity(
            CRM_OPPORTUNITY,
            "Phone Call",
            sale.row("touch").get("NOTES").toString(),
            StoryBrokerage.at("2026-12-04T13:30").toInstant());
    assertThat(sale.row("email_bounce"))
        .containsEntry("SOLUTION", "REACHED")
        .containsEntry("SETTLED_BY", AGENT);
    assertThat(ours).containsExactly(true);
  }

  @Test
  void titleCompanyIsReachedAnotherWayAndThatIsNoTouchOfTheClient() {
    // given
    var sale = brokerage.saleWaitingAt(PENDING);
    cameBack(TITLE, new Failure("closings@title.example", "4.4.7", "message expired"));

    // then
    assertThat(sale).waitsForPeopleAt(PENDING, REACH_OTHER);
    assertThat(sale.task(REACH_OTHER)).isAssignedTo(AGENT);
    assertThat(sale.shown(REACH_OTHER))
        .containsEntry("recipient", "closings@title.example")
        .containsEntry("verdict", "Their mail server could not be reached for days");

    // when
    sale.complete(REACH_OTHER, Detours.reached(brokerage.today(), LocalTime.of(0, 5)));

    // then
    assertThat(sale.rows("touch")).extracting(row -> row.get("CHANNEL")).containsOnly("NOTE");
    then(crm).should().logNote(CRM_OPPORTUNITY, sale.row("touch").get("NOTES").toString());
  }

  @Test
  void copyToTheClientThatCameBackIsTheClients() {
    // given
    var sale = brokerage.saleWaitingAt(PENDING);

    // when
    cameBack(TITLE, NO_MAILBOX);

    // then
    assertThat(sale).waitsForPeopleAt(PENDING, REACH_CLIENT);
  }

  @Test
  void teamLeadsHaveItOnceTheSaleIsOver() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    String email = messageId(LIVE);
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    cameBack(List.of(email), NO_MAILBOX);

    // then
    assertThat(sale.task(REACH_AS_LEAD)).hasCandidateGroup("team-leads").isNotAssigned();

    // when
    sale.complete(REACH_AS_LEAD, Detours.notNeeded());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn").hasPassed("EndEvent_BounceSettled");
    assertThat(sale.row("email_bounce")).containsEntry("SOLUTION", "NOT_NEEDED");
    assertThat(sale.row("touch")).containsEntry("CHANNEL", "NOTE");
  }

  @Test
  void teamLeadsHaveItWhenThereIsNoAgentYet() {
    // given
    var sale = brokerage.opportunity();
    brokerage.travel(Duration.ofHours(2));

    // when
    cameBack(
        List.of(messageIdLike("leads-waiting/%")),
        new Failure("lead@doorway.example", "5.2.2", "full"));

    // then
    assertThat(sale.openTaskKeys()).contains(REACH_AS_LEAD);
    assertThat(sale.shown(REACH_AS_LEAD)).containsEntry("verdict", "Their mailbox is full");
  }

  @Test
  void addressOfAColleagueIsForTheTeamLeads() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    cameBack(LIVE, new Failure("agent@doorway.example", "5.2.1", "disabled"));

    // then
    assertThat(sale).waitsForPeopleAt(REACH_AS_LEAD);
  }

  @Test
  void oneEmailIsOneTaskHoweverOftenItComesBack() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    cameBack(LIVE, NO_MAILBOX);
    cameBack(LIVE, NO_MAILBOX);
    cameBack(LIVE, new Failure("agent@doorway.example", "5.2.2", "552 mailbox full"));

    // then
    assertThat(sale).waitsForPeopleAt(REACH_CLIENT);
    assertThat(sale.shown(REACH_CLIENT))
        .containsEntry("recipient", CLIENT + ", agent@doorway.example")
        .containsEntry(
            "serverWords", "550 5.1.1 User unknown in virtual mailbox table 552 mailbox full");

    // when
    sale.complete(REACH_CLIENT, Detours.notNeeded());
    cameBack(LIVE, NO_MAILBOX);

    // then
    assertThat(sale).waitsForPeopleAt();
    assertThat(ours).containsExactly(true, true, true, true);
  }

  @Test
  void readingThatBreaksOffAfterTheTaskDoesNotRepeatIt() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    var report = new DeliveryReport(List.of(messageId(LIVE)), List.of(NO_MAILBOX), "");
    given(mailbox.read(any(), any()))
        .willAnswer(
            reading -> {
              var unused = reading.<Predicate<DeliveryReport>>getArgument(1).test(report);
              throw new MailboxUnavailableException("The connection was lost");
            });

    // when
    poll.read();
    poll.read();

    // then
    assertThat(sale).waitsForPeopleAt(REACH_CLIENT);
  }

  @Test
  void noticeThatCannotBeReadIsShownAsItIs() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    given(mailbox.read(any(), any()))
        .willAnswer(
            reading ->
                handOver(
                    reading.getArgument(1),
                    new DeliveryReport(
                        List.of("<other@mx.example>", messageId(LIVE)),
                        List.of(),
                        "Sorry, no mailbox here by that name")));
    poll.read();

    // then
    assertThat(sale.shown(REACH_CLIENT))
        .containsEntry("recipient", CLIENT)
        .containsEntry("serverWords", "Sorry, no mailbox here by that name");
    assertThat(sale.shown(REACH_CLIENT).get("verdict").toString()).contains("cannot read");
  }

  @Test
  void reportAboutNoEmailOfOursDoesNothing() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    cameBack(List.of("<0c1b9a5e-0000-3c58-9f0e-6a7b8c9d0e1f@doorway.example>"), NO_MAILBOX);
    cameBack(List.of(), NO_MAILBOX);

    // then
    assertThat(sale).waitsForPeopleAt();
    assertThat(ours).containsExactly(false, false);
  }

  @Test
  void wrongAnswersKeepTheTask() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    cameBack(LIVE, NO_MAILBOX);
    var tomorrow = Detours.reached(brokerage.today().plusDays(1), LocalTime.NOON);
    var sameAddress = Answers.with(Detours.notNeeded(), "email", CLIENT);
    var noAddress = Answers.with(Detours.notNeeded(), "email", "ada at seller");

    // then
    assertThatThrownBy(() -> sale.complete(REACH_CLIENT, tomorrow))
        .hasMessageContaining("is still to come.");
    assertThatThrownBy(() -> sale.complete(REACH_CLIENT, sameAddress))
        .hasMessageContaining("This is the address that the email came back from");
    assertThatThrownBy(() -> sale.complete(REACH_CLIENT, noAddress))
        .hasMessageContaining("This is not an email address.");
    assertThat(sale).waitsForPeopleAt(REACH_CLIENT);
    assertThat(sale.rows("touch")).isEmpty();
  }

  @Test
  void newAgentTakesTheTaskOver() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    cameBack(LIVE, NO_MAILBOX);

    // when
    sale.atDesk(DeskAnswers.reassignment());
    sale.complete("Task_AssignListingAgent", Answers.agentChosen(AGENT2));

    // then
    assertThat(sale.task(REACH_CLIENT)).isAssignedTo(AGENT2);
  }

  @Test
  void mailboxThatCannotBeReadIsAnIncidentUntilItCan() {
    // given
    given(mailbox.read(any(), any()))
        .willThrow(new MailboxUnavailableException("The server refused user or password"));
    poll.read();
    poll.read();
    assertThat(incidents()).isEmpty();

    // when
    poll.read();
    poll.read();

    // then
    assertThat(incidents())
        .singleElement()
        .satisfies(
            incident ->
                assertThat(incident.getIncidentMessage())
                    .contains(
                        "The mailbox door at imap.example, INBOX cannot be read",
                        "The server refused user or password"));
    var instance = incidents().get(0).getProcessInstanceId();

    // when
    nothingCameBack();
    poll.read();

    // then
    assertThat(incidents()).isEmpty();
    assertThat(
            engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId("EndEvent_MailboxReadable")
                .count())
        .isOne();
  }

  @Test
  void readingGoesOnWhereTheLastOneEnded() {
    // given
    var read = new ArrayList<Position>();
    given(mailbox.read(any(), any()))
        .willAnswer(
            reading -> {
              read.add(reading.getArgument(0));
              return new Position(7, read.size() * 100L);
            });

    // when
    poll.read();
    poll.read();
    given(mailbox.name()).willReturn("door at imap.example, Bounces");
    poll.read();

    // then
    assertThat(read).containsExactly(Position.START, new Position(7, 100), Position.START);
  }

  private void cameBack(String step, Failure failure) {
    cameBack(List.of(messageId(step)), failure);
  }

  private void cameBack(List<String> messageIds, Failure failure) {
    var report = new DeliveryReport(messageIds, List.of(failure), "It did not arrive");
    willAnswer(reading -> handOver(reading.getArgument(1), report))
        .given(mailbox)
        .read(any(), any());
    poll.read();
    brokerage.runJobs();
  }

  private Position handOver(Predicate<DeliveryReport> reader, DeliveryReport report) {
    ours.add(reader.test(report));
    return new Position(1, ours.size());
  }

  private void nothingCameBack() {
    willReturn(new Position(1, 0)).given(mailbox).read(any(), any());
  }

  /** The Message-ID of the last email that step has sent. */
  private String messageId(String step) {
    return messageIdLike("%/" + step + "%");
  }

  private String messageIdLike(String key) {
    return brokerage
        .tables()
        .sql("select remote_id from effect where effect_key like ? order by sent_at desc limit 1")
        .param(key)
        .query(String.class)
        .single();
  }

  private List<Incident> incidents() {
    return engine.getRuntimeService().createIncidentQuery().list();
  }
}
