package org.doorway.inbound.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_ACTIVITY;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.TestStaff.AGENT;
import static org.doorway.story.TestStaff.AGENT2;
import static org.doorway.world.crm.CrmStatus.ABANDONED;
import static org.doorway.world.crm.CrmStatus.LOST;
import static org.doorway.world.crm.CrmStatus.OPEN;
import static org.doorway.world.crm.CrmStatus.WON;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.CrmRecords;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do in the CRM to an opportunity whose path runs. */
@ProcessTest
class FollowTheCrmTest {

  private static final String ALEX = "agent@doorway.example";
  private static final String BLAIR = "agent2@doorway.example";
  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final String CALL = "Task_CallTheClient";
  private static final String DECIDE = "Task_DecideAboutContract";

  @Autowired StoryBrokerage brokerage;
  @Autowired ProcessEngine engine;
  @Autowired Crm crm;
  @Autowired CrmChanges changes;
  @Autowired CrmPoll poll;

  private CrmRecords records;

  @BeforeEach
  void crmIsThere() {
    records = new CrmRecords(changes);
  }

  @Test
  void opportunityLostInTheCrmEnds() {
    // given
    var sale = brokerage.saleWaitingAt("Event_DayBefore");

    // when
    records.stands(CRM_OPPORTUNITY, LOST, ALEX);
    read();

    // then
    assertThat(sale).hasEndedAt("EndEvent_LostInCrm").hasStatus("LOST");
    assertThat(sale.row("opportunity")).containsEntry("STATUS_REASON", "In the CRM: Price");
    assertThat(brokerage.mail("Canceled")).hasSize(1);
    then(crm).should(never()).markLost(anyLong(), any());
  }

  @Test
  void homeThatIsLostInTheCrmWhileLiveIsCancelledInTheMls() {
    // given
    var sale = brokerage.saleWaitingAt("Event_OfferAccepted");

    // when
    records.stands(CRM_OPPORTUNITY, LOST, ALEX);
    read();

    // then
    assertThat(sale).hasEndedAt("EndEvent_LostInCrm").hasStatus("LOST");
    assertThat(sale.shown(Sale.MLS).get("mlsFields").toString()).contains("Cancelled");
  }

  @Test
  void lossInTheCrmIsAskedOnceAndPutBackWhenTheSaleGoesOn() {
    // given
    var sale = brokerage.saleWaitingAt("Task_NegotiateRepairs");
    records.stands(CRM_OPPORTUNITY, LOST, ALEX);

    // when
    read();
    read();

    // then
    assertThat(sale).hasStatus("OPEN").isInStage("OPTION");
    assertThat(sale.shown(DECIDE)).containsEntry("asked", "The CRM says the sale is lost");
    sale.complete(DECIDE, Map.of("decision", "goesOn", "decisionDetails", "A slip of the mouse"));
    then(crm).should().reopen(CRM_OPPORTUNITY, "Active option");
    assertThat(sale.openTaskKeys()).contains("Task_NegotiateRepairs").doesNotContain(DECIDE);
  }

  @Test
  void lossInTheCrmEndsTheOpportunityOnceBothSignedARelease() {
    // given
    var sale = brokerage.saleWaitingAt("Task_NegotiateRepairs");
    records.stands(CRM_OPPORTUNITY, LOST, ALEX);
    read();

    // when
    sale.complete(DECIDE, DeskAnswers.released(brokerage.wallClock()));

    // then
    assertThat(sale).hasEndedAt("EndEvent_LostInCrm").hasStatus("LOST");
    assertThat(sale.row("contract")).containsEntry("STATUS", "TERMINATED");
  }

  @Test
  void opportunityAbandonedInTheCrmIsWithdrawnBeforeItHasAnAgent() {
    // given
    var sale = brokerage.opportunity();

    // when
    records.stands(CRM_OPPORTUNITY, ABANDONED, "");
    read();

    // then
    assertThat(sale).hasEndedAt("EndEvent_LostInCrm").hasStatus("WITHDRAWN");
    assertThat(sale.row("opportunity"))
        .containsEntry("STATUS_REASON", "In the CRM: no reason given");
  }

  @Test
  void teamLeadsHearOfASaleWonBesideThePath() {
    // given
    var sale = brokerage.saleWaitingAt("Event_OfferAccepted");

    // when
    records.stands(CRM_OPPORTUNITY, WON, ALEX);
    read();

    // then
    assertThat(sale).hasEndedAt("EndEvent_WonInCrm").hasStatus("CLOSED");
    var mail = brokerage.theMail("Won in the CRM");
    assertThat(mail.to()).containsExactly(new EmailAddress("lead@doorway.example"));
    assertThat(mail.content().text()).contains("Path stopped at: Marketing");
    then(crm).should(never()).markWon(anyLong(), any(), any());
  }

  @Test
  void opportunityReassignedInTheCrmGoesToTheNewAgentWithItsTasks() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    records.stands(CRM_OPPORTUNITY, OPEN, BLAIR);
    read();

    // then
    assertThat(sale.row("assignment")).containsEntry("AGENT_ID", AGENT2);
    assertThat(sale.task(CALL)).isAssignedTo(AGENT2);
    assertThat(sale).waitsForPeopleAt(CALL);
    assertThat(sale.tasksVisibleTo(AGENT)).isEmpty();
    then(crm).should(never()).assign(CRM_OPPORTUNITY, BLAIR);
  }

  @Test
  void ourOwnWritesAreNoNews() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    records.stands(CRM_OPPORTUNITY, OPEN, ALEX, "Staging");
    read();

    // then
    then(changes).should(never()).read(anyLong());
    assertThat(sale.task(CALL)).isAssignedTo(AGENT);
  }

  @Test
  void stageMovedByHandIsPutBackWithANoteOfWhereTheSaleStands() {
    // given
    var sale = brokerage.saleWaitingAt("Event_OfferAccepted");
    clearInvocations(crm);

    // when
    records.stands(CRM_OPPORTUNITY, OPEN, ALEX, "Pending");
    poll.read();
    poll.read(); // before anything was put back
    brokerage.runJobs();

    // then
    then(crm).should(times(1)).moveToStage(CRM_OPPORTUNITY, "Marketing");
    then(crm)
        .should(times(1))
        .logNote(
            CRM_OPPORTUNITY,
            "Moved to Pending by hand, and put back: in Doorway this sale stands at Marketing. The stage follows the work there.");
    assertThat(sale).isInStage("MARKETING").hasPassed("EndEvent_StagePutBack");
    records.stands(CRM_OPPORTUNITY, OPEN, ALEX, "Marketing");
    read();
    records.stands(CRM_OPPORTUNITY, OPEN, ALEX, "Closing");
    read();
    then(crm).should(times(2)).moveToStage(CRM_OPPORTUNITY, "Marketing");
  }

  @Test
  void stageThatTheCrmHasNotHeardOfYetIsNotMovedByHand() {
    // given
    var sale = brokerage.saleWaitingAt("Event_OfferAccepted");
    sale.atDesk(Answers.offer());
    var accepted = Answers.offerAccepted(brokerage.today());
    sale.submit(Sale.OFFER, accepted); // the CRM still has the stage before
    clearInvocations(crm);

    // when
    records.stands(CRM_OPPORTUNITY, OPEN, ALEX, "Marketing");
    poll.read();

    // then
    assertThat(sale.rows("crm_stage_move")).isEmpty();
    brokerage.runJobs();
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Active option");
    then(crm).should(never()).moveToStage(CRM_OPPORTUNITY, "Marketing");
  }

  @Test
  void agentTheCrmHasNotHeardOfYetIsKept() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.atDesk(DeskAnswers.reassignment());
    sale.submit(ASSIGN, Answers.agentChosen(AGENT2)); // the CRM still has the former one

    // when
    records.stands(CRM_OPPORTUNITY, OPEN, ALEX);
    poll.read();

    // then
    assertThat(sale.row("assignment")).containsEntry("AGENT_ID", AGENT2);
    brokerage.runJobs();
    assertThat(sale.task(CALL)).isAssignedTo(AGENT2);
  }

  @Test
  void agentOfTheCrmIsSuggestedToTheTeamLead() {
    // given
    var sale = brokerage.opportunity();

    // when
    records.stands(CRM_OPPORTUNITY, OPEN, BLAIR);
    read();

    // then
    assertThat(sale.shown(ASSIGN))
        .containsEntry("suggestion", "Blair Agent: has the opportunity in the CRM");
    assertThat(sale).waitsForPeopleAt(ASSIGN);
  }

  @Test
  void recordThatFailsStopsNoOtherAndIsShownToAnAdmin() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    records.stands(CRM_OPPORTUNITY, OPEN, BLAIR).opened(4956300, CrmRecords.HOME);
    willThrow(new CrmUnavailableException("Copper answered 500"))
        .given(changes)
        .read(CRM_OPPORTUNITY);

    // when
    read();
    read();
    assertThat(incidents()).isEmpty();
    read();
    read();

    // then
    assertThat(StorySale.ofCrmRecord(engine, brokerage, 4956300)).waitsForPeopleAt(ASSIGN);
    assertThat(engine.getRuntimeService().createIncidentQuery().list())
        .singleElement()
        .extracting(Incident::getIncidentMessage, Incident::getProcessInstanceId)
        .containsExactly(
            "What was changed in the CRM could not be followed: Copper answered 500",
            sale.pathId());
  }

  @Test
  void incidentGoesAwayWithItsCause() {
    // given
    brokerage.saleWaitingAt(CALL);
    records.stands(CRM_OPPORTUNITY, OPEN, BLAIR);
    given(changes.read(CRM_OPPORTUNITY)).willThrow(new CrmUnavailableException("Away"));
    read();
    read();
    read();
    assertThat(incidents()).hasSize(1);

    // when
    willReturn(Optional.empty()).given(changes).read(CRM_OPPORTUNITY);
    read();

    // then
    assertThat(incidents()).isEmpty();
  }

  @Test
  void callsAndNotesLoggedInTheCrmAreTouches() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    var yesterday = brokerage.now().minus(Duration.ofDays(1));
    records
        .logged(1, CRM_OPPORTUNITY, "Phone Call", "Talked about price", ALEX, yesterday)
        .logged(2, CRM_OPPORTUNITY, "Phone Call", "Voicemail: call me", ALEX, yesterday)
        .logged(3, CRM_OPPORTUNITY, "Note", "Has two dogs", ALEX, yesterday)
        .logged(4, CRM_OPPORTUNITY, "Note", "By a stranger", "x@y.example", yesterday)
        .logged(5, 77, "Note", "On another record", ALEX, yesterday);

    // when
    read();
    read();

    // then
    assertThat(sale.rows("touch"))
        .extracting(touch -> touch.get("CHANNEL"), touch -> touch.get("TOUCHED_BY"))
        .containsExactlyInAnyOrder(
            tuple("PHONE_CALL", AGENT), tuple("VOICEMAIL", AGENT), tuple("NOTE", AGENT));
  }

  @Test
  void whatWeLoggedInTheCrmOurselvesIsNoSecondTouch() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.atDesk(DeskAnswers.touch("phoneCall"));
    records.logged(CRM_ACTIVITY, CRM_OPPORTUNITY, "Phone Call", "Talked", ALEX, brokerage.now());

    // when
    read();

    // then
    assertThat(sale.rows("touch")).hasSize(1);
  }

  private void read() {
    poll.read();
    brokerage.runJobs();
  }

  private List<Incident> incidents() {
    return engine.getRuntimeService().createIncidentQuery().list();
  }
}
