package org.doorway.outbound.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.CRM_PERSON;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.doorway.inbound.crm.CrmPoll;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.CrmRecords;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.TestStaff;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmDoesNotKnowYetException;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmStatus;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** The CRM is told beside the path: neither waits for the other, and neither is in its way. */
@ProcessTest
class CrmRecordTest {

  private static final String ASSIGN = "Task_AssignListingAgent";
  private static final String CALL = "Task_CallTheClient";
  private static final String FIRST_STEP = "Task_FindOrCreatePersonInCrm";
  private static final String TELL_AGENT = "Task_AssignOpportunityInCrm";
  private static final String ALEX = "agent@doorway.example";

  @Autowired StoryBrokerage brokerage;
  @Autowired ProcessEngine engine;
  @Autowired Crm crm;
  @Autowired CrmChanges changes;
  @Autowired CrmPoll poll;

  @Test
  void introductionGoesOnWhileTheFirstStepFails() {
    // given
    var sale = brokerage.received(StoryBrokerage.newOpportunity());
    willThrow(new CrmRejectedException("Could not create the person: Copper answered 422"))
        .given(crm)
        .findOrCreatePerson(any());
    assertThatThrownBy(() -> run(FIRST_STEP)).isInstanceOf(CrmRejectedException.class);

    // when
    sale.submit(ASSIGN, Answers.agentChosen(TestStaff.AGENT));
    run("Task_SendAgentIntroductionEmail");

    // then
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(1);
    assertThat(sale).waitsForPeopleAt("Task_ResolveCrmRecord", CALL);
  }

  @Test
  void firstStepIsNotDisturbedByTheAgentWhoIsAssignedMeanwhile() {
    // given
    var sale = brokerage.received(StoryBrokerage.newOpportunity());
    given(crm.findOrCreatePerson(any()))
        .willAnswer(
            meanwhile(() -> sale.submit(ASSIGN, Answers.agentChosen(TestStaff.AGENT)), CRM_PERSON));

    // when
    run(FIRST_STEP);

    // then
    assertThat(sale.row("crm_link")).containsEntry("CRM_PERSON_ID", CRM_PERSON);
    run("Task_SendAgentIntroductionEmail");
    run("Task_FindOrCreateOpportunityInCrm");
    brokerage.runJobs();
    assertThat(sale).waitsForPeopleAt(CALL);
    assertThat(failed()).isEmpty();
    then(crm).should().assign(CRM_OPPORTUNITY, ALEX);
  }

  @Test
  void stepThatIsOvertakenByNewsRunsAgainAtOnceAndAsksTheCrmNoSecondTime() {
    // given
    var sale = brokerage.opportunity();
    sale.submit(ASSIGN, Answers.agentChosen(TestStaff.AGENT));
    int retries = job(TELL_AGENT).getRetries();
    willAnswer(meanwhile(() -> run("Task_SendAgentIntroductionEmail"), null))
        .given(crm)
        .assign(anyLong(), any());

    // when
    assertThatThrownBy(() -> run(TELL_AGENT)).isInstanceOf(OptimisticLockingException.class);

    // then
    assertThat(brokerage.mail("Meet Alex Agent")).hasSize(1);
    assertThat(sale).waitsForPeopleAt(CALL);
    assertThat(failed()).isEmpty();
    assertThat(job(TELL_AGENT).getRetries()).isEqualTo(retries);
    brokerage.runJobs();
    assertThat(sale).doesNotWaitAt(TELL_AGENT).hasPassed("EndEvent_AssignedInCrm");
    then(crm).should(times(1)).assign(CRM_OPPORTUNITY, ALEX);
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Staging");
  }

  @Test
  void newsThatComesBeforeTheRecordSaysWhatItWaitsForAndGoesOnOnceThatIsThere() {
    // given
    var sale = brokerage.received(StoryBrokerage.newOpportunity());
    sale.submit(ASSIGN, Answers.agentChosen(TestStaff.AGENT));

    // when
    assertThatThrownBy(() -> run(TELL_AGENT)).isInstanceOf(CrmDoesNotKnowYetException.class);

    // then
    assertThat(job(TELL_AGENT).getExceptionMessage())
        .isEqualTo("Waits for the CRM. It does not know " + sale.id() + " yet");

    // when
    brokerage.runJobs();
    new CrmRecords(changes).stands(CRM_OPPORTUNITY, CrmStatus.OPEN, ALEX);
    poll.read();
    brokerage.runJobs();

    // then
    then(crm).should().assign(CRM_OPPORTUNITY, ALEX);
    assertThat(failed()).isEmpty();
  }

  @Test
  void recordThatTheCrmClosedIsToldNothingMore() {
    // given
    var sale = brokerage.saleWaitingAt("Event_OfferAccepted");
    willThrow(new CrmRejectedException("Could not move it: Copper answered 422"))
        .given(crm)
        .moveToStage(anyLong(), any());
    assertThatThrownBy(() -> sale.acceptsAnOffer()).isInstanceOf(CrmRejectedException.class);

    // when
    new CrmRecords(changes).stands(CRM_OPPORTUNITY, CrmStatus.LOST, ALEX);
    poll.read();
    brokerage.runJobs();

    // then
    assertThat(sale).hasEndedAt("EndEvent_LostInCrm").hasPassed("EndEvent_NothingLeftToTell");
    then(crm).should(never()).markLost(anyLong(), any());
  }

  /** What happens beside it, and is through, while the CRM takes its time. */
  private static Answer<Object> meanwhile(Runnable work, Object answer) {
    return asked -> {
      CompletableFuture.runAsync(work).join();
      return answer;
    };
  }

  private void run(String step) {
    management().executeJob(job(step).getId());
  }

  private Job job(String step) {
    return management().createJobQuery().activityId(step).singleResult();
  }

  private List<Job> failed() {
    return management().createJobQuery().withException().list();
  }

  private ManagementService management() {
    return engine.getManagementService();
  }
}
