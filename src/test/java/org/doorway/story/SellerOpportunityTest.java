package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.CRM_PERSON;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.doorway.story.TestStaff.AGENT2;
import static org.doorway.story.TestStaff.LEAD;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.world.crm.Crm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole path, and what can strike anywhere on it. */
@ProcessTest
class SellerOpportunityTest {

  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final String CALL = "Task_CallTheClient";
  private static final String MARKETING = "Event_OfferAccepted";
  private static final String RENEW = "Task_RenewOrLetGo";
  private static final String EXPIRES = "Event_WordDue";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @Test
  void saleGoesTheStraightWayToClosing() {
    // given
    var sale = brokerage.opportunity();

    // when
    while (!sale.isOver()) {
      assertThat(sale).waitsAt(sale.next());
      sale.step();
    }

    // then
    assertThat(sale).hasEndedAt("EndEvent_Closed").hasStatus("CLOSED");
    assertThat(brokerage.now()).isEqualTo(at("2027-01-08T16:00").toInstant());
    assertThat(brokerage.mail())
        .extracting(email -> email.content().subject().split("[:,]", 2)[0])
        .containsExactly(
            "Meet Alex Agent",
            "Your staging appointment",
            "Reminder",
            "Your home is on the market",
            "Executed contract",
            "Contract reviewed",
            "Scheduling the closing of " + sale.row("opportunity").get("STREET"),
            "Your closing",
            "Congratulations on your sale");
  }

  @Test
  void crmKnowsSellerAndOpportunity() {
    // when
    var sale = brokerage.opportunity();

    // then
    then(crm)
        .should()
        .findOrCreatePerson(
            argThat(
                person ->
                    person.name().equals("Ada Seller")
                        && person.phone().orElseThrow().equals("+12145550143")));
    then(crm)
        .should()
        .findOrCreateOpportunity(
            argThat(
                theirs ->
                    theirs.doorwayNumber() == new OpportunityId(sale.id()).number()
                        && theirs.personId() == CRM_PERSON));
    assertThat(sale.row("crm_link"))
        .containsEntry("CRM_PERSON_ID", CRM_PERSON)
        .containsEntry("CRM_OPPORTUNITY_ID", CRM_OPPORTUNITY);
  }

  @Test
  void propertyWithAnOpenOpportunityIsRefused() {
    // given
    var answers = StoryBrokerage.newOpportunity();
    var sale = brokerage.opportunity(Answers.with(answers, "street", "77 North Oak Avenue"));

    // when
    var refused =
        assertThatThrownBy(
            () -> brokerage.opportunity(Answers.with(answers, "street", "77 N. oak ave")));

    // then
    refused.hasMessageContaining("This home has an open opportunity already: " + sale.id());
    then(crm).should(times(1)).findOrCreatePerson(any());
    assertThat(
            sale.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list())
        .extracting(ProcessInstance::getBusinessKey)
        .containsOnly(sale.id());
  }

  @Test
  void propertyMayComeInAgainAfterAnEnd() {
    // given
    var answers = StoryBrokerage.newOpportunity();
    var first = brokerage.opportunity(answers);
    first.complete(ASSIGN, Answers.agentChosen(AGENT));
    first.complete(CALL, Detours.notInterested("timing"));

    // when
    var second = brokerage.opportunity(answers);

    // then
    assertThat(first).hasEndedAt("EndEvent_Lost");
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second).waitsForPeopleAt(ASSIGN);
  }

  @Test
  void sellerWithdrawsBeforeTheFirstCall() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn").hasStatus("WITHDRAWN");
    then(crm).should().markAbandoned(CRM_OPPORTUNITY, "Seller withdrew");
    assertThat(brokerage.mail("Canceled")).isEmpty();
  }

  @Test
  void sellerWhoWithdrawsHasTheAppointmentTakenOutOfTheCalendars() {
    // given
    var sale = brokerage.saleWaitingAt("Event_AppointmentBegins");

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    var canceled = brokerage.theMail("Canceled: your staging appointment");
    assertThat(canceled.to()).containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(canceled.cc()).contains(new EmailAddress("staging@doorway.example"));
    assertThat(canceled.calendar().orElseThrow().ics()).contains("METHOD:CANCEL", "SEQUENCE:1");
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn");
  }

  @Test
  void sellerWithdrawsWhilePicturesAreProcessed() {
    // given
    var sale = brokerage.saleWaitingAt("Event_PicturesProcessed");

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn");
    assertThat(brokerage.mail("Canceled")).isEmpty();
  }

  @Test
  void expiredAgreementIsRenewedAndExpiresLater() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    brokerage.travelTo("2027-06-02T12:00");
    assertThat(sale.due(EXPIRES)).isEqualTo(at("2027-06-03T00:00"));
    brokerage.travelTo("2027-06-03T00:00");
    assertThat(sale.task(RENEW)).isAssignedTo(AGENT).hasDueDate(at("2027-06-03T23:59:59"));

    // when
    sale.complete(RENEW, Detours.renewed(LocalDate.parse("2027-08-31")));

    // then
    assertThat(sale).waitsForPeopleAt().isInStage("MARKETING");
    brokerage.travelTo("2027-08-31T12:00");
    assertThat(sale.due(EXPIRES)).isEqualTo(at("2027-09-01T00:00"));
  }

  @Test
  void agreementThatIsNotRenewedEndsTheOpportunity() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    brokerage.travelTo("2027-06-03T00:00");

    // when
    sale.complete(RENEW, Detours.notRenewed());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Expired").hasStatus("EXPIRED");
    then(crm).should().markAbandoned(CRM_OPPORTUNITY, "Listing expired");
  }

  @Test
  void secondContractClosesAndNothingOfTheFirstIsLeft() {
    // given
    var sale = brokerage.saleWaitingAt("Task_ScheduleClosing");
    sale.complete(
        "Task_ScheduleClosing",
        Answers.closingAgreed(LocalDate.parse("2027-01-08"), LocalTime.of(14, 0)));
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));
    assertThat(sale).waitsForPeopleAt().waitsAt(MARKETING);
    assertThat(sale.jobs().list())
        .extracting(job -> job.getDuedate())
        .containsExactly(at("2027-05-03T09:00")); // only the listing agreement's first reminder

    // when
    brokerage.travelTo("2026-12-16T10:00");
    sale.acceptsAnOffer();
    sale.complete("Task_EnterExecutedContract", Answers.executedContract(brokerage.today()));
    brokerage.travelTo("2026-12-23T17:00");
    sale.complete("Task_ReviewContract", Answers.nothingToAmend());
    sale.complete("Task_ConfirmAppraisalAndFinancing", Answers.contractHolds());
    sale.complete(
        "Task_ScheduleClosing",
        Answers.closingAgreed(LocalDate.parse("2027-01-15"), LocalTime.of(14, 0)));
    brokerage.travelTo("2027-01-15T16:00");
    sale.complete("Task_ConfirmWalkThrough", Answers.walkThrough(brokerage.today()));
    sale.complete("Task_RecordClosing", Answers.closed(brokerage.today()));

    // then
    assertThat(sale).hasEndedAt("EndEvent_Closed").hasStatus("CLOSED");
    assertThat(sale.rows("contract"))
        .extracting(contract -> contract.get("STATUS"))
        .containsExactly("TERMINATED", "CLOSED");
    assertThat(brokerage.mail("Your closing")).hasSize(2);
    assertThat(brokerage.mail("Contract reviewed")).hasSize(2);
    assertThat(brokerage.mail("Congratulations")).hasSize(1);
  }

  @Test
  void optionOfAFallenContractDoesNotEndTheNextOne() {
    // given
    var sale = brokerage.saleWaitingAt("Task_NegotiateRepairs");
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));
    brokerage.travelTo("2026-12-10T10:00");
    sale.acceptsAnOffer();
    sale.complete("Task_EnterExecutedContract", Answers.executedContract(brokerage.today()));

    // when
    brokerage.travelTo("2026-12-14T18:00"); // an hour after the first option would have ended

    // then
    assertThat(sale).isInStage("OPTION");
    brokerage.travelTo("2026-12-17T17:00");
    assertThat(sale).isInStage("PENDING");
  }

  @Test
  void newAgentIsIntroducedAndTakesOverTheOpenTasks() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CompleteListingPaperwork");
    sale.atDesk(DeskAnswers.reassignment());
    assertThat(sale.task(ASSIGN)).hasCandidateGroup("team-leads").isNotAssigned();
    assertThat(sale.shown(ASSIGN)).containsEntry("reassignmentReason", "On leave from Monday");

    // when
    sale.complete(ASSIGN, Answers.agentChosen(AGENT2));

    // then
    assertThat(sale).hasPassed("EndEvent_AgentReassigned");
    assertThat(sale.openTasks().taskAssignee(AGENT2).count()).isEqualTo(3);
    assertThat(brokerage.theMail("Meet Blair Agent, your new listing agent").cc())
        .containsExactly(new EmailAddress("agent2@doorway.example"));
    then(crm).should().assign(CRM_OPPORTUNITY, "agent2@doorway.example");
  }

  @Test
  void formerAgentLosesAccessAndLaterTasksGoToTheNewOne() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CompleteListingPaperwork");
    sale.atDesk(DeskAnswers.reassignment());
    sale.complete(ASSIGN, Answers.agentChosen(AGENT2));
    String photos = sale.task("Task_HandOverPhotos").getId();

    // when
    var refused =
        assertThatThrownBy(
            () ->
                sale.as(
                    AGENT,
                    () ->
                        sale.engine()
                            .getTaskService()
                            .complete(photos, Answers.photosHandedOver())));

    // then
    refused.isInstanceOf(AuthorizationException.class);
    assertThat(sale.tasksVisibleTo(AGENT)).isEmpty();
    sale.complete("Task_CompleteListingPaperwork", Answers.paperwork(brokerage.today()));
    assertThat(sale.task("Task_ConfirmMlsData")).isAssignedTo(AGENT2);
    sale.complete("Task_ConfirmMlsData", Answers.mlsData());
    sale.complete("Task_HandOverPhotos", Answers.photosHandedOver());
    brokerage.travelTo("2026-12-04T08:00");
    sale.complete("Task_PublishListing", Answers.published());
    sale.acceptsAnOffer();
    assertThat(sale.task("Task_EnterExecutedContract")).isAssignedTo(AGENT2);
    assertThat(sale.task(Sale.DESK)).isAssignedTo(AGENT2);
  }

  @Test
  void reassignmentThatNobodyTakesUpIsRemindedOfAndEscalated() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.atDesk(DeskAnswers.reassignment());

    // when
    brokerage.travelTo("2026-11-30T14:00");

    // then
    assertThat(brokerage.mail("Waiting for an agent"))
        .as("once after an hour, and with the escalation")
        .hasSize(2)
        .allSatisfy(
            reminder ->
                assertThat(reminder.to())
                    .containsExactly(new EmailAddress("lead@doorway.example")));
    assertThat(brokerage.theMail("Late: still no agent").to())
        .containsExactly(new EmailAddress("broker@doorway.example"));
  }

  @Test
  void opportunityCanBeReassignedAgain() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.atDesk(DeskAnswers.reassignment());
    sale.complete(ASSIGN, Answers.agentChosen(AGENT2));

    // when
    sale.atDesk(DeskAnswers.reassignment());
    sale.complete(ASSIGN, Answers.agentChosen(AGENT));

    // then
    assertThat(sale.task(CALL)).isAssignedTo(AGENT);
    assertThat(sale.row("assignment")).containsEntry("AGENT_ID", AGENT);
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(2);
  }

  @Test
  void sellerWithdrawsWhileANewAgentIsSought() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.atDesk(DeskAnswers.reassignment());

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn");
    assertThat(sale.tasksVisibleTo(LEAD)).isEmpty();
  }
}
