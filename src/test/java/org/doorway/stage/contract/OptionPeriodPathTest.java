package org.doorway.stage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days in which the buyer may still walk away. The offer came on Monday, December 7. */
@ProcessTest
class OptionPeriodPathTest {

  private static final String ENTER = "Task_EnterExecutedContract";
  private static final String REPAIRS = "Task_NegotiateRepairs";
  private static final String OPTION = "Gateway_OptionClock";
  private static final String ENDS = "Event_OptionEnds";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @Test
  void contractIsEnteredWithinFourBusinessHours() {
    // when
    var sale = brokerage.saleWaitingAt(ENTER);

    // then
    assertThat(sale.task(ENTER)).isAssignedTo(AGENT).hasDueDate(at("2026-12-07T15:00"));
    assertThat(sale.shown(ENTER))
        .containsEntry("buyerName", "Ben Buyer")
        .containsEntry("salePrice", "455,000");
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Active option");
  }

  @Test
  void repairsAndDocumentsAreDueByTheContract() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    sale.complete(ENTER, Answers.executedContract(brokerage.today()));

    // then
    assertThat(sale).waitsForPeopleAt(REPAIRS);
    assertThat(sale.task(REPAIRS)).isAssignedTo(AGENT).hasDueDate(at("2026-12-14T17:00"));
    assertThat(sale.due(ENDS)).isEqualTo(at("2026-12-14T17:00"));
  }

  @Test
  void optionEndsAtFiveEvenOnThanksgiving() {
    // given
    brokerage.itIs("2026-11-12T10:00");
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    sale.complete(ENTER, Answers.executedContract(LocalDate.parse("2026-11-19")));

    // then
    assertThat(sale.due(ENDS).toInstant()).isEqualTo(Instant.parse("2026-11-26T23:00:00Z"));
    brokerage.travelTo("2026-11-26T16:59");
    assertThat(sale).isInStage("OPTION");
    brokerage.travelTo("2026-11-26T17:00");
    assertThat(sale).isInStage("PENDING");
  }

  @Test
  void optionOfAHomeInElPasoEndsOnItsClock() {
    // given
    var answers = Answers.with(StoryBrokerage.newOpportunity(), "postalCode", "79912");
    var sale = brokerage.opportunity(answers);
    sale.until(ENTER);

    // when
    sale.complete(ENTER, Answers.executedContract(brokerage.today()));

    // then
    assertThat(sale.due(ENDS)).isEqualTo(at("2026-12-14T18:00"));
    assertThat(sale.task(REPAIRS)).hasDueDate(at("2026-12-14T18:00"));
    assertThat(sale.shown(REPAIRS).get("optionEndsAt").toString()).contains("5:00 PM MST");
  }

  @Test
  void optionRunsOutEvenWhenItsWorkIsDoneEarly() {
    // given
    var sale = brokerage.saleWaitingAt(OPTION);
    assertThat(sale).hasPassed("EndEvent_RepairsSettled").waitsForPeopleAt().isInStage("OPTION");

    // when
    brokerage.travelTo("2026-12-14T17:00");

    // then
    assertThat(sale)
        .hasPassed("EndEvent_OptionOver", "EndEvent_OptionPeriodOver")
        .isInStage("PENDING");
  }

  @Test
  void repairsAreOverWithTheOption() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    brokerage.travelTo("2026-12-14T17:00");

    // then
    assertThat(sale.openTaskKeys()).doesNotContain(REPAIRS);
    assertThat(sale).isInStage("PENDING");
  }

  @Test
  void amendmentMovesTheEndOfTheOption() {
    // given
    var sale = brokerage.saleWaitingAt(OPTION);

    // when
    sale.atDesk(DeskAnswers.optionExtended(LocalDate.parse("2026-12-18")));

    // then
    assertThat(sale.due(ENDS)).isEqualTo(at("2026-12-18T17:00"));
    brokerage.travelTo("2026-12-14T18:00");
    assertThat(sale).isInStage("OPTION");
    brokerage.travelTo("2026-12-18T17:00");
    assertThat(sale).isInStage("PENDING");
    assertThat(sale.row("contract").get("OPTION_ENDS_ON"))
        .isEqualTo(java.sql.Date.valueOf("2026-12-18"));
  }

  @Test
  void buyerWhoTerminatesSendsTheHomeBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(sale).isInStage("MARKETING").waitsForPeopleAt().waitsAt("Event_OfferAccepted");
    then(crm).should(times(2)).moveToStage(CRM_OPPORTUNITY, "Marketing");
    assertThat(sale.jobs().activityId(ENDS).count()).isZero();
    assertThat(sale.row("contract"))
        .containsEntry("STATUS", "TERMINATED")
        .containsEntry("TERMINATION_GROUND", "OPTION");
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains("Hi Ada");
  }

  @Test
  void buyerWhoLeavesBeforeSigningPutsTheHomeBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    sale.atDesk(DeskAnswers.offerWithdrawn());

    // then
    assertThat(sale).isInStage("MARKETING").waitsForPeopleAt().waitsAt("Event_OfferAccepted");
    assertThat(sale.rows("contract")).isEmpty();
    then(crm)
        .should()
        .logNote(
            CRM_OPPORTUNITY,
            "Accepted offer of Ben Buyer at $455,000.00 withdrawn before the contract was signed:"
                + " Foundation trouble");
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains("Foundation trouble");

    // when
    sale.acceptsAnOffer();

    // then
    assertThat(sale).isInStage("OPTION").waitsForPeopleAt(ENTER);
  }

  @Test
  void secondBuyerWhoLeavesIsNotTakenForTheFirstContract() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));
    sale.acceptsAnOffer();

    // when
    sale.atDesk(Answers.with(DeskAnswers.offerWithdrawn(), "offerWithdrawnReason", "Lost the job"));

    // then
    assertThat(sale).isInStage("MARKETING");
    assertThat(brokerage.mail("Your home is back on the market"))
        .extracting(mail -> mail.content().text())
        .satisfiesExactly(
            first -> assertThat(first).contains("within the option period"),
            second -> assertThat(second).contains("Lost the job"));
  }

  @Test
  void offerThatWasNeverAcceptedIsNotTakenForTheContract() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(Answers.offer());
    sale.atDesk(DeskAnswers.offerGone(sale.rows("offer").get(1).get("ID")));

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(sale).isInStage("MARKETING");
    then(crm).should(never()).logNote(eq(CRM_OPPORTUNITY), startsWith("Accepted offer"));
    assertThat(brokerage.theMail("Your home is back on the market").content().text())
        .contains("within the option period");
  }

  @Test
  void contractWhoseOptionIsOverAlreadyGoesOnAtOnceWhenItIsMeant() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);
    var late =
        Answers.with(
            Answers.executedContract(LocalDate.parse("2026-11-20")), "closingOn", "2027-01-08");

    // when
    sale.complete(ENTER, late);

    // then
    assertThat(sale).isInStage("PENDING");
    assertThat(sale.openTaskKeys()).contains(Sale.DEADLINE).doesNotContain(REPAIRS);
    assertThat(sale.rows("contract")).hasSize(1);
  }

  @Test
  void contractWithoutAnOptionIsPendingAtOnce() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    sale.complete(
        ENTER, Answers.with(Answers.executedContract(brokerage.today()), "optionDays", 0));

    // then
    assertThat(sale).isInStage("PENDING");
  }

  @Test
  void documentsAreOwedAfterTheOptionToo() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    brokerage.travelTo("2026-12-14T17:00");

    // then
    assertThat(sale).isInStage("PENDING");
    assertThat(survey(sale)).hasDueDate(at("2026-12-12T23:59"));
  }

  @Test
  void documentsAreOwedNoMoreOnceTheContractFell() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    brokerage.travelTo("2026-12-14T17:00");

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(sale).isInStage("MARKETING").waitsForPeopleAt().hasPassed("EndEvent_NothingBinds");
  }

  @Test
  void amendmentMovesTheDueDatesOfOpenTasks() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    sale.atDesk(DeskAnswers.optionExtended(LocalDate.parse("2026-12-18")));

    // then
    assertThat(sale.task(REPAIRS)).hasDueDate(at("2026-12-18T17:00"));
    assertThat(survey(sale)).hasDueDate(at("2026-12-12T23:59"));
  }

  private static Task survey(StorySale sale) {
    return sale.openTasks().taskNameLike("%: Existing survey%").singleResult();
  }
}
