package org.doorway.effect.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.times;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.story.TestStaff;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmUnavailableException;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.email.EmailSender;
import org.doorway.world.texting.TextAnswerLostException;
import org.doorway.world.texting.TextSender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What went wrong outside and only a person can mend becomes a person's task. */
@ProcessTest
class EffectRepairTest {

  private static final String CORRECT = "Task_CorrectSellerContact";
  private static final String RESOLVE = "Task_ResolveCrmRecord";
  private static final String CHECK = "Task_CheckWhetherThisWasSent";
  private static final String REVIEW = "Task_ReviewContract";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;
  @Autowired EmailSender emailSender;
  @Autowired TextSender textSender;

  @Test
  void refusedAddressOfTheSellerIsCorrectedAndTheEmailSent() {
    // given
    var sale = brokerage.saleWaitingAt("Task_PublishListing");
    willThrow(new EmailRejectedException("ada@seller.example", "550 no such mailbox"))
        .given(emailSender)
        .send(any(), any());
    fails(() -> sale.complete("Task_PublishListing", Answers.published()));

    // then
    assertThat(sale).waitsForPeopleAt(CORRECT);
    assertThat(sale.task(CORRECT)).hasCandidateGroup("team-leads");
    assertThat(sale.task(CORRECT).getDueDate()).isAfter(at("2026-12-04T08:00"));
    assertThat(sale.shown(CORRECT).get("refusedReason").toString())
        .contains("ada@seller.example", "550 no such mailbox");
    assertThat(theIncident(sale).getIncidentMessage())
        .startsWith("Ada Seller, ")
        .contains(sale.id(), "was refused", "550 no such mailbox", "Correct seller contact");

    // when
    brokerage.mailServerIsUp();
    sale.complete(CORRECT, Detours.contactCorrected("right@seller.example"));

    // then
    assertThat(brokerage.theMail("on the market").to().get(0).value())
        .isEqualTo("right@seller.example");
    assertThat(sale).hasPassed("EndEvent_EffectSettled", "EndEvent_ListingLive");
    assertThat(incidents(sale)).isEmpty();
    assertThat(sale.row("effect_repair"))
        .containsEntry("KIND", "CONTACT")
        .containsEntry("OPEN_JOB_ID", null);
  }

  @Test
  void thankYouThatIsRefusedDoesNotKeepTheSaleFromBeingRecorded() {
    // given
    var sale = brokerage.saleWaitingAt("Task_RecordClosing");
    brokerage.travelTo("2027-01-08T16:00");
    willThrow(new EmailRejectedException("ada@seller.example", "550 no such mailbox"))
        .given(emailSender)
        .send(any(), any());

    // when
    fails(() -> sale.complete("Task_RecordClosing", Answers.closed(brokerage.today())));

    // then
    brokerage.runJobs();
    then(crm).should().markWon(anyLong(), any(), any());
    assertThat(sale).hasPassed("EndEvent_Sold").hasStatus("CLOSED").waitsForPeopleAt(CORRECT);
  }

  @Test
  void crmRefusalIsMendedAndTriedAgain() {
    // given
    var sale = brokerage.saleWaitingAt("Task_RecordClosing");
    willThrow(new CrmRejectedException("Could not mark it as won: Copper answered 422, closed"))
        .given(crm)
        .markWon(anyLong(), any(), any());
    brokerage.travelTo("2027-01-06T16:00");
    fails(() -> sale.complete("Task_RecordClosing", Answers.closed(brokerage.today())));

    // then
    assertThat(sale).waitsForPeopleAt(RESOLVE);
    assertThat(sale.shown(RESOLVE))
        .containsEntry("reason", "Could not mark it as won: Copper answered 422, closed")
        .containsEntry("crmIdNeeded", false);
    assertThat(sale.shown(RESOLVE).get("subject").toString()).contains("won");

    // when
    org.mockito.Mockito.doNothing().when(crm).markWon(anyLong(), any(), any());
    sale.complete(RESOLVE, Map.of("crmSolution", "again"));

    // then
    assertThat(sale).hasEndedAt("EndEvent_Closed");
    then(crm).should(times(2)).markWon(anyLong(), any(), any());
  }

  @Test
  void entryMadeByHandNeedsItsIdAndIsNotMadeTwice() {
    // given
    var sale = brokerage.saleWaitingAt("Task_HoldStagingAppointment");
    given(crm.logNote(anyLong(), any()))
        .willThrow(new CrmRejectedException("Could not log a note: Copper answered 404"));
    fails(
        () ->
            sale.complete(
                "Task_HoldStagingAppointment", Answers.meetingHeld(brokerage.today().plusDays(2))));
    assertThat(sale.shown(RESOLVE)).containsEntry("crmIdNeeded", true);
    assertThat(sale.shown(RESOLVE).get("words").toString()).contains("Roof of 2019");

    // when
    assertThatThrownBy(() -> sale.complete(RESOLVE, Map.of("crmSolution", "done")))
        .hasMessageContaining("Its id in the CRM: Please fill this in");
    sale.complete(RESOLVE, Map.of("crmSolution", "done", "crmId", "3061844454"));

    // then
    assertThat(sale.row("meeting")).containsEntry("CRM_ACTIVITY_ID", 3061844454L);
    assertThat(sale).hasPassed("EndEvent_ClientMet");
    then(crm).should(times(1)).logNote(anyLong(), any());
    assertThat(sale.row("effect_repair"))
        .containsEntry("SOLUTION", "DONE")
        .containsEntry("SETTLED_BY", TestStaff.LEAD);
  }

  @Test
  void textWhoseAnswerWasLostIsNeverSentBlindlyAgain() {
    // given
    var sale = textWasLost();

    // when
    brokerage.travelTo("2027-01-20T10:00");

    // then
    assertThat(sale.task(CHECK)).hasCandidateGroup("team-leads");
    assertThat(sale.shown(CHECK))
        .containsEntry("effectKind", "Text message")
        .containsEntry("recipient", "+12145550143");
    assertThat(sale.shown(CHECK).get("words").toString()).contains("nothing needs to be amended");
    assertThat(theIncident(sale).getIncidentMessage()).contains("may have been sent");
    then(textSender).should(times(1)).send(any(), any());
  }

  @Test
  void textThatWasSentAfterAllLetsThePathGoOn() {
    // given
    var sale = textWasLost();

    // when
    sale.complete(CHECK, Map.of("sentSolution", "done"));

    // then
    then(textSender).should(times(1)).send(any(), any());
    assertThat(sale).waitsForPeopleAt("Task_ConfirmAppraisalAndFinancing");
  }

  @Test
  void textThatWasNotSentIsSent() {
    // given
    var sale = textWasLost();
    org.mockito.Mockito.doReturn("SM2").when(textSender).send(any(), any());

    // when
    sale.complete(CHECK, Map.of("sentSolution", "again"));

    // then
    then(textSender).should(times(2)).send(any(), any());
    assertThat(sale).waitsForPeopleAt("Task_ConfirmAppraisalAndFinancing");
  }

  @Test
  void onlyOneTaskIsOpenedHoweverOftenAnAdminTries() {
    // given
    var sale = textWasLost();
    Job job = sale.jobs().withException().singleResult();

    // when
    sale.engine().getManagementService().setJobRetries(job.getId(), 1);
    fails(() -> brokerage.runJobs());

    // then
    assertThat(sale).waitsForPeopleAt(CHECK);
    assertThat(sale.rows("effect_repair")).hasSize(1);
  }

  @Test
  void taskDoesNotOutliveItsSale() {
    // given
    var sale = textWasLost();
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    sale.complete("Task_DecideAboutContract", DeskAnswers.released(brokerage.localNow()));

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn").hasPassed("EndEvent_RepairNotNeeded");
    assertThat(sale.openTaskKeys()).doesNotContain(CHECK);
    assertThat(sale.row("effect_repair"))
        .containsEntry("OPEN_JOB_ID", null)
        .containsEntry("SOLUTION", null);
  }

  @Test
  void technicalTroubleAfterThePersonsDecisionHasAllItsRetriesAgain() {
    // given
    var sale = brokerage.saleWaitingAt("Task_PublishListing");
    willThrow(new EmailRejectedException("ada@seller.example", "550 no such mailbox"))
        .given(emailSender)
        .send(any(), any());
    fails(() -> sale.complete("Task_PublishListing", Answers.published()));
    willThrow(new IllegalStateException("down")).given(emailSender).send(any(), any());

    // when
    fails(() -> sale.complete(CORRECT, Detours.contactCorrected("right@seller.example")));
    brokerage.mailServerIsUp();
    brokerage.travelTo("2026-12-04T12:00");

    // then
    assertThat(brokerage.mail("on the market")).hasSize(1);
    assertThat(incidents(sale)).isEmpty();
  }

  @Test
  void serverThatIsAwayIsNobodysTask() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CallTheClient");
    given(crm.logActivity(anyLong(), any(), any(), any()))
        .willThrow(new CrmUnavailableException("Copper did not answer in time"));

    // when
    fails(() -> sale.atDesk(DeskAnswers.touch("phoneCall")));

    // then
    assertThat(sale.rows("effect_repair")).isEmpty();
    assertThat(sale.jobs().withException().singleResult().getRetries()).isEqualTo(6);
  }

  /** A sale in the pending stage whose client wants texts; the answer to the first one is lost. */
  private StorySale textWasLost() {
    var sale = brokerage.saleWaitingAt(REVIEW);
    sale.atDesk(DeskAnswers.textsPreferred());
    brokerage.travelTo(brokerage.today().plusDays(1), java.time.LocalTime.NOON);
    given(textSender.send(any(), any()))
        .willThrow(new TextAnswerLostException("+12145550143", new IllegalStateException()));
    fails(() -> sale.complete(REVIEW, Answers.nothingToAmend()));
    assertThat(sale).waitsForPeopleAt(CHECK);
    return sale;
  }

  private static void fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(RuntimeException.class);
  }

  private static Incident theIncident(StorySale sale) {
    var incidents = incidents(sale);
    assertThat(incidents).isNotEmpty();
    return incidents.get(incidents.size() - 1);
  }

  private static List<Incident> incidents(StorySale sale) {
    return sale.engine().getRuntimeService().createIncidentQuery().list().stream()
        .filter(incident -> incident.getRootCauseIncidentId().equals(incident.getId()))
        .toList();
  }
}
