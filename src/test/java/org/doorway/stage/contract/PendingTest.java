package org.doorway.stage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.doorway.sale.opportunity.Consents;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.PhoneNumber;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.TestStaff;
import org.doorway.world.crm.Crm;
import org.doorway.world.texting.TextRejectedException;
import org.doorway.world.texting.TextRejectedException.Reason;
import org.doorway.world.texting.TextSender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Review, appraisal, title company. The option was over on Monday, December 14, at 17:00. */
@ProcessTest
class PendingTest {

  private static final String REVIEW = "Task_ReviewContract";
  private static final String CALL = "Task_CallClientAboutContract";
  private static final String APPRAISAL = "Task_ConfirmAppraisalAndFinancing";
  private static final String SCHEDULE = "Task_ScheduleClosing";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;
  @Autowired TextSender textSender;
  @Autowired Consents consents;

  @Test
  void contractIsReviewedWithinADayOfOfficeTime() {
    // when
    var sale = brokerage.saleWaitingAt(REVIEW);

    // then
    assertThat(sale.task(REVIEW)).isAssignedTo(AGENT).hasDueDate(at("2026-12-15T17:00"));
    assertThat(sale).isInStage("PENDING");
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Pending");
  }

  @Test
  void clientWhoPrefersTextsIsTexted() {
    // given
    var sale = brokerage.saleWaitingAt(REVIEW);
    sale.atDesk(DeskAnswers.textsPreferred());

    // when
    sale.complete(REVIEW, Answers.nothingToAmend());

    // then
    then(textSender).should().send(eq("+12145550143"), contains("nothing needs to be amended"));
    assertThat(brokerage.mail("Contract reviewed")).isEmpty();
    assertThat(sale).waitsForPeopleAt(APPRAISAL);
  }

  @Test
  void clientIsMailedInTheQuietHours() {
    // given
    var sale = brokerage.saleWaitingAt(REVIEW);
    sale.atDesk(DeskAnswers.textsPreferred());
    brokerage.travelTo("2026-12-14T21:30");

    // when
    sale.complete(REVIEW, Answers.nothingToAmend());

    // then
    then(textSender).should(never()).send(any(), any());
    assertThat(brokerage.mail("Contract reviewed, nothing to amend")).hasSize(1);
  }

  @Test
  void clientWhoseNumberTakesNoTextsIsMailed() {
    // given
    var sale = brokerage.saleWaitingAt(REVIEW);
    sale.atDesk(DeskAnswers.textsPreferred());
    given(textSender.send(any(), any()))
        .willThrow(new TextRejectedException("+12145550143", Reason.OPTED_OUT));

    // when
    sale.complete(REVIEW, Answers.nothingToAmend());

    // then
    assertThat(brokerage.mail("Contract reviewed, nothing to amend")).hasSize(1);
    assertThat(sale).waitsForPeopleAt(APPRAISAL);
  }

  @Test
  void clientWithoutConsentIsMailed() {
    // given
    var sale = brokerage.saleWaitingAt(REVIEW);

    // when
    sale.complete(REVIEW, Answers.nothingToAmend());

    // then
    then(textSender).should(never()).send(any(), any());
    assertThat(brokerage.theMail("Contract reviewed, nothing to amend").to())
        .containsExactly(new EmailAddress("ada@seller.example"));
  }

  @Test
  void clientWhoPrefersCallsIsCalledAndTheCallIsATouch() {
    // given
    var sale = brokerage.saleWaitingAt(REVIEW);
    sale.atDesk(DeskAnswers.callsPreferred());

    // when
    sale.complete(REVIEW, Answers.nothingToAmend());

    // then
    assertThat(sale).waitsForPeopleAt(CALL);
    assertThat(sale.task(CALL)).isAssignedTo(TestStaff.AGENT);
    assertThat(brokerage.mail("Contract reviewed")).isEmpty();

    // when
    sale.complete(CALL, Map.of("touchChannel", "voicemail"));

    // then
    assertThat(sale).waitsForPeopleAt(APPRAISAL);
    assertThat(sale.row("touch"))
        .containsEntry("CHANNEL", "VOICEMAIL")
        .containsEntry("NOTES", "Contract reviewed: nothing to amend");
  }

  @Test
  void clientWhoWroteStopIsMailed() {
    // given
    var sale = brokerage.saleWaitingAt(REVIEW);
    sale.atDesk(DeskAnswers.textsPreferred());

    // when
    assertThat(consents.endTextConsent(new PhoneNumber("+12145550143"))).isEqualTo(1);
    sale.complete(REVIEW, Answers.nothingToAmend());

    // then
    then(textSender).should(never()).send(any(), any());
    assertThat(brokerage.mail("Contract reviewed, nothing to amend")).hasSize(1);
  }

  @Test
  void amendedContractIsNotCalledUnchanged() {
    // given
    var sale = brokerage.saleWaitingAt(REVIEW);

    // when
    sale.complete(REVIEW, Detours.closingDateAmended(LocalDate.parse("2027-01-15")));

    // then
    assertThat(sale).hasNotPassed("Task_SendNothingToAmendText").waitsForPeopleAt(APPRAISAL);
    assertThat(sale.task(APPRAISAL)).isAssignedTo(AGENT).hasDueDate(at("2027-01-12T23:59:59"));
  }

  @Test
  void titleCompanyIsAskedForTheClosingWithTheClientInCopy() {
    // given
    var sale = brokerage.saleWaitingAt(APPRAISAL);
    assertThat(sale.task(APPRAISAL)).hasDueDate(at("2027-01-05T23:59:59"));

    // when
    sale.complete(APPRAISAL, Answers.contractHolds());

    // then
    var asked = brokerage.theMail("Scheduling the closing of");
    assertThat(asked.to()).containsExactly(new EmailAddress("closings@title.example"));
    assertThat(asked.cc()).containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(asked.replyTo()).containsExactly(new EmailAddress("agent@doorway.example"));
    assertThat(sale).waitsForPeopleAt(SCHEDULE);
    assertThat(sale.task(SCHEDULE)).isAssignedTo(AGENT).hasDueDate(at("2027-01-07T23:59:59"));
  }

  @Test
  void lowAppraisalIsAmendedAndTheContractHolds() {
    // given
    var sale = brokerage.saleWaitingAt(APPRAISAL);

    // when
    sale.complete(APPRAISAL, Detours.priceAmended("448,000"));

    // then
    assertThat(sale).waitsForPeopleAt(SCHEDULE);
    assertThat(sale.row("contract").get("SALE_PRICE").toString()).isEqualTo("448000.00");
    assertThat(brokerage.theMail("Scheduling the closing of").content().text())
        .contains("$448,000.00");
  }

  @Test
  void failedFinancingSendsTheHomeBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(APPRAISAL);

    // when
    sale.complete(APPRAISAL, Detours.financingFailed(brokerage.localNow()));

    // then
    assertThat(sale).isInStage("MARKETING").waitsForPeopleAt().waitsAt("Event_OfferAccepted");
    then(crm)
        .should()
        .logNote(
            CRM_OPPORTUNITY,
            "Contract with Ben Buyer at $455,000.00 terminated by the buyer, because the financing"
                + " was not approved (paragraph 2.A of the financing addendum, TREC 40-11). Notice"
                + " given Monday, December 14, 2026 at 5:00 PM CST. Option fee: seller. Earnest"
                + " money: buyer.");
    assertThat(brokerage.mail("Your home is back on the market")).hasSize(1);
  }

  @Test
  void buyerWhoTerminatesWhilePendingSendsTheHomeBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(SCHEDULE);

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(sale)
        .hasPassed("BoundaryEvent_ContractTerminated")
        .isInStage("MARKETING")
        .waitsForPeopleAt();
  }

  @Test
  void closingIsPutIntoEveryCalendar() {
    // given
    var sale = brokerage.saleWaitingAt(SCHEDULE);

    // when
    sale.complete(
        SCHEDULE, Answers.closingAgreed(LocalDate.parse("2027-01-08"), LocalTime.of(14, 0)));

    // then
    var invitation = brokerage.theMail("Your closing");
    assertThat(invitation.to()).containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(invitation.cc())
        .containsExactlyInAnyOrder(
            new EmailAddress("agent@doorway.example"), new EmailAddress("closings@title.example"));
    assertThat(invitation.calendar().orElseThrow().ics())
        .contains("METHOD:REQUEST", "SEQUENCE:0", ":20270108T140000");
    assertThat(sale).hasPassed("EndEvent_ClearToClose").isInStage("CLOSING");
  }
}
