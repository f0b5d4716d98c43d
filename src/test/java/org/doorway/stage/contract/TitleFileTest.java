package org.doorway.stage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The title company gets the contract on the day it is executed, and hears what changes. */
@ProcessTest
class TitleFileTest {

  private static final String ENTER = "Task_EnterExecutedContract";
  private static final String REPAIRS = "Task_NegotiateRepairs";
  private static final String SCHEDULE = "Task_ScheduleClosing";
  private static final String CORRECT = "Task_CorrectRecipientAddress";
  private static final EmailAddress CLIENT = new EmailAddress("ada@seller.example");
  private static final EmailAddress WRONG = new EmailAddress("closings@title.example");
  private static final EmailAddress RIGHT = new EmailAddress("desk@lonestar.example");

  @Autowired StoryBrokerage brokerage;

  @Test
  void titleCompanyGetsTheFactsOnTheDayOfExecution() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    sale.complete(ENTER, Answers.executedContract(brokerage.today()));

    // then
    var email = brokerage.theMail("Executed contract, please confirm receipt");
    assertThat(email.to()).containsExactly(WRONG);
    assertThat(email.cc()).containsExactly(CLIENT);
    assertThat(email.content().text())
        .contains(
            "Hi Tina Title,",
            "Buyer: Ben Buyer",
            "Contract: TREC 20-19",
            "Sales price: $455,000.00",
            "Effective date: Monday, December 7, 2026",
            "Option ends: Monday, December 14, 2026 at 5:00 PM CST",
            "Option fee: $250.00",
            "Earnest money: $4,500.00",
            "Financing: Cash",
            "Closing date: Friday, January 8, 2027",
            "Please confirm receipt of the contract, with the day you received it")
        .containsIgnoringCase("wire");
    assertThat(sale).hasPassed("EndEvent_TitleCompanyHasContract");
    assertThat(sale.openTaskKeys()).contains(REPAIRS);
  }

  @Test
  void titleCompanyIsToldOnceWhatAnAmendmentChanged() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    sale.atDesk(DeskAnswers.closingAmended(LocalDate.parse("2027-01-15")));

    // then
    var news = brokerage.theMail("Contract changed");
    assertThat(news.to()).containsExactly(WRONG);
    assertThat(news.cc()).containsExactly(CLIENT);
    assertThat(news.content().text())
        .contains("- Closing date: Friday, January 15, 2027 (was Friday, January 8, 2027)")
        .doesNotContain("Sales price: $455,000.00 (was", "Closing a week later");
    assertThat(sale).hasPassed("EndEvent_TitleCompanyUpToDate");
  }

  @Test
  void amendmentThatChangesNothingForTheTitleCompanyIsNoNews() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    sale.atDesk(Map.of("deskAction", "amendment", "amendmentDetails", "The dryer stays"));

    // then
    assertThat(brokerage.mail("Contract changed")).isEmpty();
  }

  @Test
  void wrongAddressIsCorrectedAndEverybodyHasTheEmail() {
    // given
    var sale = brokerage.saleWaitingAt(SCHEDULE);
    theTitleCompanysAddressIsWrong();
    fails(() -> sale.complete(SCHEDULE, closing()));
    assertThat(sale.task(CORRECT))
        .hasCandidateGroup("team-leads")
        .hasDueDate(at("2026-12-15T12:00"));
    assertThat(sale.shown(CORRECT))
        .containsEntry("refusedAddress", WRONG.value())
        .containsEntry("refusedName", "Lone Star Title");

    // when
    assertThatThrownBy(
            () ->
                sale.complete(
                    CORRECT,
                    Map.of("recipientSolution", "corrected", "rightAddress", WRONG.value())))
        .hasMessageContaining("This is the address that was refused");
    sale.complete(CORRECT, Map.of("recipientSolution", "corrected", "rightAddress", RIGHT.value()));

    // then
    var invitation = brokerage.theMail("Your closing");
    assertThat(invitation.to()).containsExactly(CLIENT);
    assertThat(invitation.cc()).contains(RIGHT).doesNotContain(WRONG);
    assertThat(invitation.calendar().orElseThrow().ics()).contains(RIGHT.value());
    assertThat(sale.row("contract")).containsEntry("TITLE_EMAIL", RIGHT.value());
    assertThat(sale).isInStage("CLOSING");
  }

  @Test
  void addressThatIsStillWrongIsAskedForAgain() {
    // given
    var sale = brokerage.saleWaitingAt(SCHEDULE);
    theTitleCompanysAddressIsWrong();
    fails(() -> sale.complete(SCHEDULE, closing()));

    // when
    fails(() -> sale.complete(CORRECT, Map.of("recipientSolution", "again")));

    // then
    assertThat(sale.openTaskKeys()).contains(CORRECT);
    assertThat(brokerage.mail("Your closing")).isEmpty();
  }

  @Test
  void titleCompanyThatWasToldByPhoneRobsNobodyOfTheirInvitation() {
    // given
    var sale = brokerage.saleWaitingAt(SCHEDULE);
    theTitleCompanysAddressIsWrong();
    fails(() -> sale.complete(SCHEDULE, closing()));

    // when
    sale.complete(CORRECT, Map.of("recipientSolution", "told"));

    // then
    var invitation = brokerage.theMail("Your closing");
    assertThat(invitation.to()).containsExactly(CLIENT);
    assertThat(invitation.cc()).containsExactly(new EmailAddress("agent@doorway.example"));
    assertThat(sale).isInStage("CLOSING");
  }

  @Test
  void clientStillReadsWhatTheTitleCompanyWasToldByPhone() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);
    theTitleCompanysAddressIsWrong();
    fails(() -> sale.complete(ENTER, Answers.executedContract(brokerage.today())));

    // when
    sale.complete(CORRECT, Map.of("recipientSolution", "told"));

    // then
    var email = brokerage.theMail("Executed contract");
    assertThat(email.to()).containsExactly(CLIENT);
    assertThat(email.cc()).isEmpty();
  }

  @Test
  void contactIsCorrectedAtTheDeskAndTheFactsGoOutAgain() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    assertThat(sale.shown("Task_ListingDesk")).containsEntry("newTitleEmail", WRONG.value());

    // when
    sale.atDesk(
        Map.of(
            "deskAction",
            "titleContact",
            "newTitleContact",
            "Tom Title",
            "newTitleEmail",
            RIGHT.value(),
            "sendTitleFile",
            true));

    // then
    assertThat(brokerage.mail("Executed contract"))
        .extracting(mail -> mail.to().get(0))
        .containsExactly(WRONG, RIGHT);
    assertThat(sale.row("contract"))
        .containsEntry("TITLE_EMAIL", RIGHT.value())
        .containsEntry("TITLE_CONTACT", "Tom Title");
    assertThat(sale.shown("Task_ListingDesk").get("lastEntries").toString())
        .contains("It was closings@title.example");
  }

  @Test
  void nobodyMendsAnEmailOfAContractThatEnded() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);
    theTitleCompanysAddressIsWrong();
    fails(() -> sale.complete(ENTER, Answers.executedContract(brokerage.today())));
    assertThat(sale.openTaskKeys()).contains(CORRECT);

    // when
    sale.atDesk(
        Detours.terminated("deskAction", "buyerTerminated", "option", brokerage.localNow()));

    // then
    assertThat(sale)
        .isInStage("MARKETING")
        .waitsForPeopleAt()
        .hasPassed("EndEvent_RepairNotNeeded");
    assertThat(brokerage.mail("Executed contract")).isEmpty();
    assertThat(brokerage.mail("Your home is back on the market")).hasSize(1);
  }

  private static Map<String, Object> closing() {
    return Answers.closingAgreed(LocalDate.parse("2027-01-08"), LocalTime.of(14, 0));
  }

  private void theTitleCompanysAddressIsWrong() {
    brokerage.mailServerRefuses(WRONG);
  }

  private static void fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(RuntimeException.class);
  }
}
