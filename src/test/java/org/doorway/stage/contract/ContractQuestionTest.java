package org.doorway.stage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.util.Map;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody leaves a contract on their own word: a team lead decides, and the sale goes on. */
@ProcessTest
class ContractQuestionTest {

  private static final String DECIDE = "Task_DecideAboutContract";
  private static final String REPAIRS = "Task_NegotiateRepairs";
  private static final String WALK_THROUGH = "Task_ConfirmWalkThrough";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @Test
  void sellerWhoWantsOutIsAQuestionForTheTeamLeads() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale).hasStatus("OPEN").isInStage("OPTION");
    assertThat(sale.openTaskKeys()).contains(DECIDE, REPAIRS);
    assertThat(sale.task(DECIDE)).hasCandidateGroup("team-leads").isNotAssigned();
    assertThat(sale.shown(DECIDE))
        .containsEntry("asked", "The seller wants to withdraw")
        .containsEntry("askedBecause", "Stays for the school");
    assertThatThrownBy(() -> sale.atDesk(DeskAnswers.withdrawal()))
        .hasMessageContaining("the team leads have it");
  }

  @Test
  void releaseThatBothSignedEndsTheOpportunity() {
    // given
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);
    sale.atDesk(DeskAnswers.withdrawal());
    assertThat(sale.shown(DECIDE).get("cancellations").toString())
        .contains("Canceled: your closing");

    // when
    sale.complete(DECIDE, decided("released"));

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn").hasStatus("WITHDRAWN");
    assertThat(sale.row("contract"))
        .containsEntry("STATUS", "TERMINATED")
        .containsEntry("TERMINATION_GROUND", "RELEASE")
        .containsEntry("TERMINATED_BY", "BOTH")
        .containsEntry("OPTION_FEE_TO", "SELLER")
        .containsEntry("EARNEST_MONEY_TO", "BUYER")
        .containsEntry("TERMINATION_NOTE", "As agreed by phone");
    assertThat(question(sale))
        .containsEntry("DECISION", "RELEASED")
        .containsEntry("DECIDED_BY", "lead");
    var canceled = brokerage.theMail("Canceled: your closing");
    assertThat(canceled.cc()).contains(new EmailAddress("closings@title.example"));
    then(crm).should().markAbandoned(CRM_OPPORTUNITY, "Seller withdrew");
  }

  @Test
  void sellerWhoDefaultsEndsTheOpportunity() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    sale.complete(DECIDE, decided("sellerDefaults"));

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn").hasStatus("WITHDRAWN");
    assertThat(sale.row("contract")).containsEntry("STATUS", "TERMINATED");
  }

  @Test
  void buyerWhoDefaultedSendsTheHomeBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    sale.complete(DECIDE, decided("buyerDefaulted"));

    // then
    assertThat(sale).isInStage("MARKETING").hasStatus("OPEN").waitsForPeopleAt();
    assertThat(sale.row("contract")).containsEntry("STATUS", "TERMINATED");
    assertThat(brokerage.mail("Your home is back on the market")).hasSize(1);
  }

  @Test
  void saleThatGoesOnIsClosedAsIfNothingHadBeenAsked() {
    // given
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    sale.complete(DECIDE, Map.of("decision", "goesOn", "decisionDetails", "They stay with it"));

    // then
    assertThat(sale).waitsForPeopleAt(WALK_THROUGH).hasPassed("EndEvent_SaleGoesOn");
    brokerage.travelTo("2027-01-08T16:00");
    sale.complete(WALK_THROUGH, Answers.walkThrough(brokerage.today()));
    sale.complete("Task_RecordClosing", Answers.closed(brokerage.today()));
    assertThat(sale).hasEndedAt("EndEvent_Sold").hasStatus("CLOSED");
    then(crm).should(never()).markAbandoned(anyLong(), any());
    then(crm).should(never()).reopen(anyLong(), any());
  }

  @Test
  void questionIsSettledWhenTheBuyerLeaves() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(sale).hasPassed("EndEvent_QuestionSettled").isInStage("MARKETING");
    assertThat(sale.openTaskKeys()).doesNotContain(DECIDE);
  }

  @Test
  void questionIsSettledWhenTheSaleCloses() {
    // given
    var sale = brokerage.saleWaitingAt("Task_RecordClosing");
    sale.atDesk(DeskAnswers.withdrawal());
    brokerage.travelTo("2027-01-08T16:00");

    // when
    sale.complete("Task_RecordClosing", Answers.closed(brokerage.today()));

    // then
    assertThat(sale).hasPassed("EndEvent_QuestionSettled").hasEndedAt("EndEvent_Sold");
  }

  private Map<String, Object> decided(String decision) {
    return Answers.with(DeskAnswers.released(brokerage.localNow()), "decision", decision);
  }

  private Map<String, Object> question(StorySale sale) {
    return brokerage
        .tables()
        .sql("select * from contract_question where contract_id = ?")
        .param(sale.row("contract").get("ID"))
        .query()
        .singleRow();
  }
}
