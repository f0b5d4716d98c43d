package org.doorway.stage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.doorway.sandbox.story.Answers.with;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.doorway.engine.tasklist.RefusedForm;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A contract ends by whom, on which ground, when, and what becomes of the money: told, and kept.
 */
@ProcessTest
class TerminationTest {

  private static final String DESK = "Task_ListingDesk";
  private static final String REPAIRS = "Task_NegotiateRepairs";
  private static final String APPRAISAL = "Task_ConfirmAppraisalAndFinancing";
  private static final String RECORD = "Task_RecordClosing";
  private static final LocalDateTime NOTICE = LocalDateTime.parse("2026-12-07T09:30");

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          option       | BUYER  | The buyer ended the contract within the option period (paragraph 5.B of the contract). | Stays with you | Goes back to the buyer
          financing    | BUYER  | The buyer ended the contract because the financing was not approved                    | Stays with you | Goes back to the buyer
          property     | BUYER  | The buyer ended the contract because the property or its appraisal was not approved     | Stays with you | Goes back to the buyer
          title        | BUYER  | The buyer ended the contract because objections to the title were not resolved          | Stays with you | Goes back to the buyer
          documents    | BUYER  | The buyer ended the contract because documents came late or not at all                  | Stays with you | Goes back to the buyer
          earnestMoney | SELLER | You ended the contract because the earnest money was not delivered in time              | Stays with you | Was not delivered
          """)
  void groundSaysByWhomAndWhoGetsTheMoney(
      String ground, String by, String ending, String optionFee, String earnestMoney) {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    sale.atDesk(notice(ground));

    // then
    assertThat(sale).isInStage("MARKETING").waitsForPeopleAt().hasPassed("EndEvent_NothingBinds");
    assertThat(sale.row("contract"))
        .containsEntry("STATUS", "TERMINATED")
        .containsEntry("TERMINATED_BY", by)
        .containsEntry("TERMINATION_NOTE", Detours.PRIVATE);
    var email = brokerage.theMail("Your home is back on the market").content();
    assertThat(email.text())
        .contains(
            ending,
            "Notice given: Monday, December 7, 2026 at 9:30 AM CST",
            "Option fee: " + optionFee,
            "Earnest money: " + earnestMoney)
        .doesNotContain(Detours.PRIVATE);
    assertThat(email.html()).doesNotContain(Detours.PRIVATE);
    then(crm).should().logNote(eq(CRM_OPPORTUNITY), contains("terminated by the "));
    then(crm).should(never()).logNote(eq(CRM_OPPORTUNITY), contains(Detours.PRIVATE));
    assertThat(sale.shown(DESK).get("lastEntries").toString()).contains(Detours.PRIVATE);
  }

  @Test
  void releaseSaysNothingOfTheMoneyByItself() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    assertThatThrownBy(() -> sale.atDesk(notice("release")))
        .hasMessageContaining("What becomes of the option fee? This ground does not say")
        .hasMessageContaining("What becomes of the earnest money? This ground does not say");
    sale.atDesk(with(with(notice("release"), "optionFeeTo", "buyer"), "earnestMoneyTo", "dispute"));

    // then
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains(
            "You and the buyer ended the contract by a release that both sides signed.",
            "Option fee: Goes back to the buyer",
            "Earnest money: In dispute: the title company holds it until you and the buyer agree");
  }

  @Test
  void sellerMayEndAContractThatTheBuyerDidNotKeep() {
    // given
    var sale = brokerage.saleWaitingAt(RECORD);
    brokerage.travelTo("2027-01-08T16:00");

    // when
    sale.complete(RECORD, Detours.closingTerminated(LocalDateTime.parse("2027-01-08T15:00")));

    // then
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains(
            "You ended the contract because the other side did not keep it (paragraph 15",
            "Earnest money: Goes to you")
        .doesNotContain(Detours.PRIVATE);
  }

  @Test
  void anotherGroundHasWordsForTheClient() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    var other = new HashMap<>(notice("other"));
    other.putAll(
        Map.of(
            "terminatedBy", "buyer",
            "terminationWords", "The house burned down.",
            "optionFeeTo", "seller",
            "earnestMoneyTo", "buyer"));

    // when
    sale.atDesk(other);

    // then
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains("The buyer ended the contract for this reason: The house burned down.");
  }

  @Test
  void leadsDecisionReachesTheClientsEmail() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    sale.complete(
        "Task_DecideAboutContract",
        with(DeskAnswers.released(brokerage.localNow()), "decision", "buyerDefaulted"));

    // then
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains(
            "You ended the contract because the other side did not keep it",
            "Option fee: Stays with you",
            "Earnest money: Goes back to the buyer")
        .doesNotContain("As agreed by phone");
  }

  @Test
  void hourOfANoticeIsReadWhereTheHomeStands() {
    // given
    var sale = brokerage.opportunity(with(StoryBrokerage.newOpportunity(), "postalCode", "79912"));
    sale.until(REPAIRS);

    // when
    sale.atDesk(notice("option"));

    // then
    assertThat(sale.row("contract").get("NOTICE_AT"))
        .isEqualTo(StoryBrokerage.instant(NOTICE.plusHours(1)));
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains("Monday, December 7, 2026 at 9:30 AM MST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-12-08T09:00 | Notice given, or release signed, on: Tuesday, December 8, 2026, is still to come
          2026-12-07T23:00 | Notice given, or release signed, at: Monday, December 7, 2026 at 11:00 PM CST, is still to come
          2026-12-04T09:00 | Notice given, or release signed, on: This is before the contract's effective date, Monday, December 7, 2026
          """)
  void noticeThatCannotBeIsRefused(String moment, String refused) {
    var sale = brokerage.saleWaitingAt(REPAIRS);

    assertThatThrownBy(
            () ->
                sale.atDesk(
                    Detours.terminated(
                        "deskAction", "buyerTerminated", "option", LocalDateTime.parse(moment))))
        .hasMessageContaining(refused);
    assertThat(sale).isInStage("OPTION");
  }

  @Test
  void contractWithoutAnOptionIsNotEndedWithinIt() {
    // given
    var sale = brokerage.saleWaitingAt("Task_EnterExecutedContract");
    sale.complete(
        "Task_EnterExecutedContract",
        with(Answers.executedContract(brokerage.today()), "optionDays", 0));

    // then
    assertThatThrownBy(() -> sale.atDesk(notice("option")))
        .hasMessageContaining("This contract has no option period");
  }

  @Test
  void whatTheContractMakesUnlikelyIsAsked() {
    // given
    var sale = brokerage.saleWaitingAt(APPRAISAL);
    brokerage.travelTo("2027-01-07T10:00");

    // then
    var late = LocalDateTime.parse("2027-01-07T09:00");
    assertThat(asked(sale, "option", late, Map.of()))
        .isEqualTo(
            "The option ended on Monday, December 14, 2026 at 5:00 PM CST; this notice came later.");
    assertThat(asked(sale, "property", late, Map.of()))
        .isEqualTo("By the contract the buyer pays cash.");
    assertThat(asked(sale, "earnestMoney", late, Map.of("earnestMoneyTo", "buyer")))
        .isEqualTo("Once earnest money is delivered, this ground is gone (paragraph 5.C).");
    assertThat(asked(sale, "title", late, Map.of("earnestMoneyTo", "seller")))
        .isEqualTo("On this ground earnest money goes back to the buyer as a rule.");
    assertThat(
            asked(
                sale,
                "option",
                LocalDateTime.parse("2026-12-14T16:59"),
                Map.of("optionFeeTo", "buyer")))
        .isEqualTo("A buyer who leaves within the option leaves the option fee with the seller.");
  }

  @Test
  void noticeOutsideTheDaysOfItsGroundIsAsked() {
    // given
    var sale = brokerage.saleWaitingAt("Task_EnterExecutedContract");
    var financed = new HashMap<>(Answers.executedContract(brokerage.today()));
    financed.putAll(Map.of("financing", "conventional", "approvalDays", 10));
    sale.complete("Task_EnterExecutedContract", financed);

    // then
    assertThat(asked(sale, "earnestMoney", NOTICE, Map.of()))
        .isEqualTo(
            "The buyer had until Thursday, December 10, 2026 at 11:59 PM CST to deliver the"
                + " earnest money.");
    brokerage.travelTo("2026-12-18T10:00");
    assertThat(asked(sale, "financing", LocalDateTime.parse("2026-12-18T09:00"), Map.of()))
        .isEqualTo("Notice on this ground was due by Thursday, December 17, 2026 at 11:59 PM CST.");
  }

  @Test
  void endOfOneContractIsNotTheEndOfTheNext() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(notice("option"));
    sale.acceptsAnOffer();
    sale.complete(
        "Task_EnterExecutedContract",
        with(Answers.executedContract(brokerage.today()), "buyerName", "Bea Next"));

    // then
    assertThat(sale.rows("contract"))
        .extracting(contract -> contract.get("BUYER") + " " + contract.get("STATUS"))
        .containsExactly("Ben Buyer TERMINATED", "Bea Next ACTIVE");
    then(crm).should(never()).logNote(any(Long.class), contains("Bea Next"));
  }

  private static Map<String, Object> notice(String ground) {
    return Detours.terminated("deskAction", "buyerTerminated", ground, NOTICE);
  }

  private String asked(
      StorySale sale, String ground, LocalDateTime notice, Map<String, Object> more) {
    var answers =
        new HashMap<>(Detours.terminated("deskAction", "buyerTerminated", ground, notice));
    answers.putAll(more);
    String desk = sale.task(DESK).getId();
    return catchThrowableOfType(
            RefusedForm.class,
            () -> sale.as("agent", () -> sale.engine().getTaskService().complete(desk, answers)))
        .confirmation();
  }
}
