package org.doorway.stage.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.doorway.story.TestStaff.AGENT2;
import static org.doorway.story.TestStaff.LEAD;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.times;

import java.util.Map;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.world.crm.Crm;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.email.EmailSender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** From the new opportunity to the agent the client knows. */
@ProcessTest
class AgentIntroductionTest {

  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final String SEND = "Task_SendAgentIntroductionEmail";
  private static final String CORRECT = "Task_CorrectSellerContact";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;
  @Autowired EmailSender emailSender;

  @Test
  void newOpportunityWaitsForATeamLead() {
    // when
    var sale = brokerage.opportunity();

    // then
    assertThat(sale).waitsForPeopleAt(ASSIGN).isInStage("NEW");
    assertThat(sale.task(ASSIGN))
        .hasCandidateGroup("team-leads")
        .isNotAssigned()
        .hasDueDate(at("2026-11-30T11:00"));
    assertThat(sale.tasksVisibleTo(LEAD)).containsExactly(ASSIGN);
    assertThat(sale.tasksVisibleTo(AGENT)).isEmpty();
  }

  @Test
  void longestNamesStillMakeARow() {
    // given
    var answers = Answers.with(StoryBrokerage.newOpportunity(), "firstName", "A".repeat(200));
    answers.put("lastName", "B".repeat(200));
    answers.put("street", "1 " + "C".repeat(198));

    // when
    var sale = brokerage.opportunity(answers);

    // then
    assertThat(sale.task(ASSIGN).getName()).startsWith("Assign listing agent · AAA");
  }

  @Test
  void teamLeadIsShownWhoSuitsBest() {
    // when
    var sale =
        brokerage.opportunity(Answers.with(StoryBrokerage.newOpportunity(), "postalCode", "75225"));

    // then
    assertThat(sale.shown(ASSIGN))
        .containsEntry("suggestion", "Blair Agent: Area and price band fit")
        .containsEntry("sellerName", "Ada Seller")
        .containsEntry("sellerPhone", "(214) 555-0143");
  }

  @Test
  void clientMeetsTheAgentByEmailAndTheCrmKnowsThem() {
    // given
    var sale = brokerage.opportunity();

    // when
    sale.complete(ASSIGN, Answers.agentChosen(AGENT));

    // then
    var introduction = brokerage.theMail("Meet Alex Agent");
    assertThat(introduction.fromName()).isEqualTo("Lena Lead");
    assertThat(introduction.to()).containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(introduction.cc()).containsExactly(new EmailAddress("agent@doorway.example"));
    assertThat(introduction.replyTo()).containsExactly(new EmailAddress("agent@doorway.example"));
    assertThat(introduction.content().text()).contains("They sold two homes on your street.");
    then(crm).should().assign(CRM_OPPORTUNITY, "agent@doorway.example");
    assertThat(sale).hasPassed("EndEvent_AgentIntroduced").waitsForPeopleAt("Task_CallTheClient");
    assertThat(sale.row("assignment"))
        .containsEntry("LEAD_ID", LEAD)
        .containsEntry("AGENT_ID", AGENT);
  }

  @Test
  void clientIsCalledWhileTheCrmIsStillToBeTold() {
    // given
    var sale = brokerage.opportunity();
    willThrow(new IllegalStateException("CRM away"))
        .given(crm)
        .assign(CRM_OPPORTUNITY, "agent@doorway.example");

    // when
    assertThatThrownBy(() -> sale.complete(ASSIGN, Answers.agentChosen(AGENT)))
        .hasMessageContaining("CRM away");
    brokerage.runJobs();

    // then
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(1);
    assertThat(sale)
        .waitsAt("Task_AssignOpportunityInCrm")
        .hasPassed("EndEvent_AgentIntroduced")
        .waitsForPeopleAt("Task_CallTheClient");
  }

  @Test
  void teamLeadsAreRemindedAfterOneBusinessHour() {
    // given
    var sale = brokerage.opportunity();

    // when
    brokerage.travelTo("2026-11-30T11:00");

    // then
    assertThat(brokerage.theMail("Waiting for an agent").to())
        .containsExactly(new EmailAddress("lead@doorway.example"));
    assertThat(sale).hasPassed("EndEvent_TeamLeadsReminded").waitsForPeopleAt(ASSIGN);
  }

  @Test
  void brokerIsToldAfterFourBusinessHours() {
    // given
    var sale = brokerage.opportunity();

    // when
    brokerage.travelTo("2026-11-30T13:59");
    assertThat(brokerage.mail("Late: still no agent")).isEmpty();
    brokerage.travelTo("2026-11-30T14:00");

    // then
    assertThat(brokerage.theMail("Late: still no agent").to())
        .containsExactly(new EmailAddress("broker@doorway.example"));
    assertThat(sale).hasPassed("EndEvent_AssignmentEscalated").waitsForPeopleAt(ASSIGN);
  }

  @Test
  void opportunityOfFridayEveningIsRemindedOfOnMonday() {
    // given
    brokerage.itIs("2026-11-27T17:30");

    // when
    var sale = brokerage.opportunity();

    // then
    assertThat(sale.due("BoundaryEvent_ReminderDue")).isEqualTo(at("2026-11-30T09:30"));
    assertThat(sale.due("BoundaryEvent_EscalationDue")).isEqualTo(at("2026-11-30T12:30"));
  }

  @Test
  void nobodyIsRemindedOfAnAssignedOpportunity() {
    // given
    var sale = brokerage.opportunity();
    sale.complete(ASSIGN, Answers.agentChosen(AGENT));

    // when
    brokerage.travelTo("2026-12-01T18:00");

    // then
    assertThat(brokerage.mail("Waiting for an agent")).isEmpty();
    assertThat(brokerage.mail("Late: still no agent")).isEmpty();
    assertThat(sale).hasNotPassed("Task_RemindTeamLeads", "Task_EscalateAssignment");
  }

  @Test
  void refusedAddressIsCorrectedAndTheIntroductionSentAgain() {
    // given
    var sale = brokerage.opportunity();
    willThrow(new EmailRejectedException("ada@seller.example", "no such mailbox"))
        .given(emailSender)
        .send(any(), any());
    sale.complete(ASSIGN, Answers.agentChosen(AGENT));
    assertThat(sale).waitsForPeopleAt(CORRECT);
    assertThat(sale.task(CORRECT))
        .hasCandidateGroup("team-leads")
        .hasDueDate(at("2026-11-30T14:00"));
    assertThat(sale.shown(CORRECT).get("refusedReason").toString()).contains("no such mailbox");
    brokerage.mailServerIsUp();

    // when
    sale.complete(CORRECT, Detours.contactCorrected("ada.seller@mail.example"));

    // then
    assertThat(brokerage.theMail("Meet Alex Agent").to())
        .containsExactly(new EmailAddress("ada.seller@mail.example"));
    then(crm).should(times(1)).assign(CRM_OPPORTUNITY, "agent@doorway.example");
    assertThat(sale).hasPassed("EndEvent_AgentIntroduced").waitsForPeopleAt("Task_CallTheClient");
  }

  @Test
  void clientWithoutAnAddressIsAskedForOne() {
    // given
    var sale = brokerage.opportunity(Answers.with(StoryBrokerage.newOpportunity(), "email", null));

    // when
    sale.complete(ASSIGN, Answers.agentChosen(AGENT));

    // then
    assertThat(sale).waitsForPeopleAt(CORRECT);
    sale.complete(CORRECT, Detours.contactCorrected("ada@seller.example"));
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(1);
  }

  @Test
  void introductionIsSentOnceTheMailServerIsBack() {
    // given
    var sale = brokerage.opportunity();
    willThrow(new MailSendException("down")).given(emailSender).send(any(), any());
    assertThatThrownBy(() -> sale.complete(ASSIGN, Answers.agentChosen(AGENT)))
        .hasMessageContaining("down");
    brokerage.runJobs();
    assertThat(sale).waitsForPeopleAt().waitsAt(SEND);

    // when
    brokerage.mailServerIsUp();
    brokerage.travelTo("2026-11-30T10:01");

    // then
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(1);
    then(crm).should(times(1)).assign(CRM_OPPORTUNITY, "agent@doorway.example");
    assertThat(sale).waitsForPeopleAt("Task_CallTheClient");
  }

  @Test
  void mailServerThatStaysDownBecomesAnIncident() {
    // given
    var sale = brokerage.opportunity();
    willThrow(new MailSendException("down")).given(emailSender).send(any(), any());
    assertThatThrownBy(() -> sale.complete(ASSIGN, Answers.agentChosen(AGENT)))
        .isInstanceOf(RuntimeException.class);

    // when
    int attempts = 1;
    while (sale.jobs().activityId(SEND).withRetriesLeft().count() > 0) {
      var next = sale.due(SEND).toInstant();
      assertThatThrownBy(() -> brokerage.travelTo(next)).hasMessageContaining("down");
      attempts++;
    }

    // then
    assertThat(attempts).isEqualTo(7);
    var incident =
        sale.engine().getRuntimeService().createIncidentQuery().activityId(SEND).singleResult();
    assertThat(incident.getIncidentMessage()).contains("down");
    assertThat(brokerage.now()).isEqualTo(at("2026-12-01T03:21").toInstant());
    assertThat(brokerage.mail()).isEmpty();
  }

  @Test
  void onlyAListedAgentCanBeChosen() {
    // given
    var sale = brokerage.opportunity();

    // when
    var refused = assertThatThrownBy(() -> sale.complete(ASSIGN, Map.of("agentId", "somebody")));

    // then
    refused.hasMessageContaining("Listing agent");
    assertThat(sale).waitsForPeopleAt(ASSIGN);
    assertThat(sale.complete(ASSIGN, Answers.agentChosen(AGENT2)))
        .waitsForPeopleAt("Task_CallTheClient");
  }
}
