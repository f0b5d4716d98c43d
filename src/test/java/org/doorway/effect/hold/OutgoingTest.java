package org.doorway.effect.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.doorway.story.TestStaff.AGENT2;
import static org.doorway.story.TestStaff.LEAD;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.web.Rival;
import org.doorway.world.email.Email;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.email.EmailSender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.MailSendException;
import org.springframework.test.context.TestPropertySource;

/** What a form sends to a client waits two minutes, and a person may still say no. */
@ProcessTest
@Import(Rival.class)
@TestPropertySource(properties = "doorway.outgoing.waits=PT2M")
class OutgoingTest {

  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final String SEND = "Task_SendAgentIntroductionEmail";
  private static final String CALL = "Task_CallTheClient";
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final Duration WAIT = Duration.ofMinutes(2);

  @Autowired StoryBrokerage brokerage;
  @Autowired EmailSender emailSender;
  @Autowired Rival rival;

  @AfterEach
  void rivalRests() {
    rival.rests();
  }

  @Test
  void introductionWaitsTwoMinutesAndGoesOnce() {
    // when
    var sale = introducing();

    // then
    assertThat(brokerage.mail()).isEmpty();
    assertThat(sale.due(SEND)).isEqualTo(at("2026-11-30T10:02"));
    assertThat(sale).waitsForPeopleAt();
    assertThat(sale.shown(Sale.DESK))
        .containsEntry("waitingToBeSent", "Agent introduction to Ada Seller, at 10:02 AM");

    // when
    brokerage.travel(WAIT);

    // then
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(1);
    assertThat(sale).waitsForPeopleAt(CALL);
    assertThat(sale.shown(Sale.DESK)).doesNotContainKeys("waitingToBeSent", "waitingEmails");
  }

  @Test
  void whatIsNotSentNeverArrivesAndThePathGoesOn() {
    // given
    var sale = introducing();

    // when
    sale.atDesk(DeskAnswers.dontSend(waiting(sale)));

    // then
    assertThat(sale).waitsForPeopleAt(CALL);
    assertThat(sale.row("withheld_email"))
        .containsEntry("WHAT", "Agent introduction")
        .containsEntry("WITHHELD_BY", AGENT)
        .containsEntry("RECIPIENT", "ada@seller.example")
        .extractingByKey("SUBJECT")
        .asString()
        .startsWith("Meet Alex Agent");
    brokerage.travel(Duration.ofHours(1));
    assertThat(brokerage.mail()).isEmpty();
    assertThat(effects()).noneMatch(key -> key.contains(SEND));
  }

  @Test
  void whatIsSentNowGoesNowAndNotAgain() {
    // given
    var sale = introducing();

    // when
    sale.atDesk(DeskAnswers.sendNow(waiting(sale)));

    // then
    assertThat(brokerage.mail()).hasSize(1);
    brokerage.travel(WAIT);
    assertThat(brokerage.mail()).hasSize(1);
    assertThat(sale.rows("withheld_email")).isEmpty();
  }

  @Test
  void whoeverIsTooLateIsToldWhenItWentOut() {
    // given
    var sale = introducing();
    String email = waiting(sale);
    brokerage.travel(WAIT);
    brokerage.travel(Duration.ofMinutes(5));

    // then
    assertRefused(sale, DeskAnswers.dontSend(email), "This email went out at 10:02 AM.");
    assertRefused(sale, DeskAnswers.sendNow(email), "This email went out at 10:02 AM.");
    assertRefused(sale, DeskAnswers.sendNow("no-such"), "This email no longer waits");
    assertThat(sale.rows("withheld_email")).isEmpty();
  }

  @Test
  void secondDecisionIsToldOfTheFirst() {
    // given
    var sale = introducing();
    String email = waiting(sale);
    sale.submit(Sale.DESK, DeskAnswers.dontSend(email));

    // then
    assertRefused(sale, DeskAnswers.sendNow(email), "Somebody has already decided");
    brokerage.travel(WAIT);
    assertThat(brokerage.mail()).isEmpty();
  }

  /** Its time has come, and no thread has taken it yet. */
  @Test
  void whatIsDueCannotBeStoppedAnyMore() {
    // given
    var sale = introducing();
    String email = waiting(sale);
    brokerage.itIs("2026-11-30T10:02");

    // then
    assertRefused(sale, DeskAnswers.dontSend(email), "it is on its way");
    brokerage.runJobs();
    assertThat(brokerage.mail()).hasSize(1);
  }

  /** The decision was made and not yet kept when the job went off. */
  @Test
  void raceWithTheJobHasOneWinner() {
    // given
    var sale = introducing();
    String email = waiting(sale);
    var plan =
        rival.overtakes(
            SubmitTaskFormCmd.class,
            1,
            () -> brokerage.engine().getManagementService().executeJob(email));

    // then
    assertRefused(sale, DeskAnswers.dontSend(email), "This email went out at 10:00 AM.");
    assertThat(plan.tries()).isEqualTo(1);
    assertThat(brokerage.mail()).hasSize(1);
    assertThat(sale.rows("withheld_email")).isEmpty();
    assertThat(sale).waitsForPeopleAt(CALL);
  }

  @Test
  void retryWaitsForItsIntervalAndNotTwoMinutesMore() {
    // given
    var sale = introducing();
    willThrow(new MailSendException("The server is away")).given(emailSender).send(any(), any());
    brokerage.itIs("2026-11-30T10:02");
    assertThatThrownBy(brokerage::runJobs).hasMessageContaining("The server is away");

    // then
    assertThat(sale.due(SEND)).isEqualTo(at("2026-11-30T10:03"));
    assertThat(sale.shown(Sale.DESK)).doesNotContainKey("waitingToBeSent");
    brokerage.mailServerIsUp();
    brokerage.travel(Duration.ofMinutes(1));
    assertThat(brokerage.mail()).hasSize(1);
  }

  @Test
  void withdrawalStopsWhatWaits() {
    // given
    var sale = introducing();

    // when
    sale.atDesk(DeskAnswers.withdrawal());
    brokerage.travel(Duration.ofHours(1));

    // then
    assertThat(brokerage.mail()).isEmpty();
    assertThat(sale).hasStatus("WITHDRAWN");
  }

  @Test
  void cancellationWaitsWhereAnAppointmentStandsAndTheReminderDoesNot() {
    // given
    var sale = introducing();
    brokerage.travel(WAIT);
    sale.complete(CALL, Answers.appointmentAgreed(brokerage.today().plusDays(4), TEN));
    assertThat(brokerage.mail("staging appointment")).isEmpty();
    brokerage.travel(WAIT);
    assertThat(brokerage.mail("staging appointment")).hasSize(1);
    brokerage.travelTo("2026-12-03T10:00");
    assertThat(brokerage.mail("staging appointment")).hasSize(2);

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(brokerage.mail("Canceled")).isEmpty();
    assertThat(sale.due("Task_CancelOpenInvitation")).isEqualTo(at("2026-12-03T10:02"));
    brokerage.travel(WAIT);
    assertThat(brokerage.mail("Canceled")).hasSize(1);
  }

  @Test
  void appointmentStaysThoughItsInvitationWasNotSent() {
    // when
    var sale = invitationNotSent();

    // then
    assertThat(brokerage.mail("staging appointment")).isEmpty();
    assertThat(sale).waitsAt("Event_DayBefore");
  }

  @Test
  void appointmentWhoseInvitationWasNotSentIsInvitedToForTheFirstTimeWhenItMoves() {
    // given
    var sale = invitationNotSent();
    assertThat(sale.shown(Sale.DESK).get("appointmentInvitation").toString())
        .contains("Subject: Your staging appointment: ‹the day and time you enter›")
        .contains("We're set.");

    // when
    sale.atDesk(DeskAnswers.appointmentMoved(brokerage.today().plusDays(3), TEN));
    brokerage.travel(WAIT);

    // then
    var invitation = brokerage.theMail("staging appointment");
    assertThat(invitation.content().subject())
        .isEqualTo("Your staging appointment: Thursday, December 3, 2026 at 10:00 AM CST");
    assertThat(invitation.content().text()).contains("We're set.").doesNotContain("earlier one");
    assertThat(invitation.calendar().orElseThrow().ics()).contains("METHOD:REQUEST", "SEQUENCE:1");
    sale.atDesk(DeskAnswers.appointmentMoved(brokerage.today().plusDays(4), TEN));
    brokerage.travel(WAIT);
    assertThat(brokerage.mail("New time for your staging appointment")).hasSize(1);
  }

  @Test
  void appointmentThatNobodyWasInvitedToIsNotCancelledInTheirCalendars() {
    // given
    var sale = invitationNotSent();
    assertThat(sale.shown(Sale.DESK)).doesNotContainKey("cancellations");

    // when
    sale.atDesk(DeskAnswers.withdrawal());
    brokerage.travel(WAIT);

    // then
    assertThat(brokerage.mail("Canceled")).isEmpty();
    assertThat(sale.row("appointment")).containsEntry("STATUS", "CANCELLED");
  }

  @Test
  void pathTakesNoNewsWhileAnEmailWaitsAndSaysWhy() {
    // given
    var sale = introducing();
    brokerage.travel(WAIT);
    sale.complete(CALL, Answers.appointmentAgreed(brokerage.today().plusDays(4), TEN));

    // then
    assertRefused(
        sale,
        DeskAnswers.appointmentMoved(brokerage.today().plusDays(5), TEN),
        "an email before it waits to be sent");
  }

  @Test
  void correctedAddressWaitsAnew() {
    // given
    var sale = introducing();
    willThrow(new EmailRejectedException("ada@seller.example", "unknown"))
        .given(emailSender)
        .send(any(), any());
    brokerage.travel(WAIT);
    brokerage.mailServerIsUp();

    // when
    sale.complete("Task_CorrectSellerContact", Detours.contactCorrected("ada2@seller.example"));

    // then
    assertThat(sale.due(SEND)).isEqualTo(at("2026-11-30T10:04"));
    brokerage.travel(WAIT);
    assertThat(brokerage.mail()).hasSize(1);
  }

  @Test
  void clientHearsOfOneAgentThoughAnotherTookOverWhileTheFirstWaited() {
    // given
    var sale = introducing();
    sale.atDesk(DeskAnswers.reassignment());
    brokerage.travel(Duration.ofMinutes(1));
    assertThat(draft(sale)).contains("Subject: Meet ‹the agent you choose›, your listing agent");

    // when
    sale.complete(ASSIGN, Answers.agentChosen(AGENT2));

    // then
    assertThat(sale.shown(Sale.DESK))
        .containsEntry("waitingToBeSent", "Agent introduction to Ada Seller, at 10:03 AM");
    assertThat(sale.row("withheld_email"))
        .containsEntry("WHAT", "Agent introduction")
        .containsEntry("WITHHELD_BY", LEAD);
    brokerage.travel(Duration.ofHours(1));
    assertThat(brokerage.mail()).hasSize(1);
    assertThat(brokerage.theMail("Meet Blair Agent, your listing agent").cc())
        .containsExactly(new EmailAddress("agent2@doorway.example"));
    assertThat(sale.task(CALL).getAssignee()).isEqualTo(AGENT2);
  }

  @Test
  void clientHearsOfOneAgentThoughTheFirstIsBeingTriedAgain() {
    // given
    var sale = introducing();
    sale.atDesk(DeskAnswers.reassignment());
    willThrow(new MailSendException("The server is away")).given(emailSender).send(any(), any());
    brokerage.itIs("2026-11-30T10:02");
    assertThatThrownBy(brokerage::runJobs).hasMessageContaining("The server is away");
    sale.submit(ASSIGN, Answers.agentChosen(AGENT2));

    // when
    brokerage.mailServerIsUp();
    brokerage.travel(Duration.ofHours(1));

    // then
    assertThat(brokerage.mail()).hasSize(1);
    assertThat(brokerage.theMail("Meet Blair Agent, your listing agent")).isNotNull();
  }

  @Test
  void whoeverWasNeverIntroducedIsNotReplaced() {
    // given
    var sale = introducing();
    sale.atDesk(DeskAnswers.dontSend(waiting(sale)));
    sale.atDesk(DeskAnswers.reassignment());

    // when
    sale.complete(ASSIGN, Answers.agentChosen(AGENT2));
    brokerage.travel(WAIT);

    // then
    assertThat(brokerage.theMail("Meet Blair Agent, your listing agent")).isNotNull();
  }

  @Test
  void whatElseWaitsFollowsTheIntroductionOfTheNewAgent() {
    // given
    var sale = introducing();
    brokerage.travel(WAIT);
    sale.complete(CALL, Answers.appointmentAgreed(brokerage.today().plusDays(4), TEN));
    sale.atDesk(DeskAnswers.reassignment());

    // when
    sale.complete(ASSIGN, Answers.agentChosen(AGENT2));
    brokerage.travel(Duration.ofHours(1));

    // then
    assertThat(brokerage.mail().stream().map(email -> email.content().subject()))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("Meet Alex Agent, your listing agent"),
            second -> assertThat(second).isEqualTo("Meet Blair Agent, your new listing agent"),
            third -> assertThat(third).startsWith("Your staging appointment"));
    assertThat(brokerage.theMail("staging appointment").fromName()).isEqualTo("Blair Agent");
  }

  /** Each line that a form showed and that holds no blank stands in what then arrived. */
  @Test
  void whatTheFormsShowIsWhatArrives() {
    // given
    var sale = brokerage.opportunity();
    var seen = 0;

    // when
    while (!sale.isOver()) {
      List<String> drafts = drafts(sale);
      int before = brokerage.mail().size();
      sale.step();
      brokerage.travel(WAIT);
      for (Email email : brokerage.mail().subList(before, brokerage.mail().size())) {
        if (drafts.stream().anyMatch(draft -> isOf(draft, email))) {
          seen++;
        }
      }
    }

    // then
    assertThat(seen).isEqualTo(8);
  }

  private static boolean isOf(String draft, Email email) {
    return Arrays.stream(draft.substring(draft.indexOf("\n\n")).split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.contains("‹"))
        .filter(line -> !line.startsWith("To: ") && !line.startsWith("Copy: "))
        .map(line -> line.replace("Subject: ", ""))
        .allMatch(
            line ->
                email.content().text().contains(line) || email.content().subject().equals(line));
  }

  private List<String> drafts(StorySale sale) {
    return sale.openTaskKeys().contains(sale.next())
        ? sale.shown(sale.next()).values().stream()
            .map(String::valueOf)
            .filter(value -> value.startsWith("Goes out 2 minutes after you complete this."))
            .toList()
        : List.of();
  }

  private StorySale invitationNotSent() {
    var sale = introducing();
    brokerage.travel(WAIT);
    sale.complete(CALL, Answers.appointmentAgreed(brokerage.today().plusDays(4), TEN));
    sale.atDesk(DeskAnswers.dontSend(waiting(sale)));
    return sale;
  }

  private static String draft(StorySale sale) {
    return sale.shown(ASSIGN).get("agentIntroduction").toString();
  }

  private StorySale introducing() {
    var sale = brokerage.opportunity();
    sale.complete(ASSIGN, Answers.agentChosen(AGENT));
    return sale;
  }

  private static String waiting(StorySale sale) {
    return String.valueOf(
        sale.engine()
            .getManagementService()
            .createJobQuery()
            .rootProcessInstanceId(sale.pathId())
            .messages()
            .duedateHigherThan(ClockUtil.getCurrentTime())
            .singleResult()
            .getId());
  }

  private List<String> effects() {
    return brokerage
        .tables()
        .sql("select effect_key from effect where kind = 'EMAIL'")
        .query(String.class)
        .list();
  }

  private static void assertRefused(StorySale sale, Map<String, Object> answers, String words) {
    assertThatThrownBy(() -> sale.submit(Sale.DESK, answers)).hasMessageContaining(words);
  }
}
