package org.doorway.stage.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A listing agreement that runs until Wednesday, June 2, and a home on the market meanwhile. */
@ProcessTest
class ListingAgreementTest {

  private static final String MARKETING = "Event_OfferAccepted";
  private static final String PUBLISH = "Task_PublishListing";
  private static final String WORD = "Event_WordDue";
  private static final String RENEW = "Task_RenewOrLetGo";
  private static final String BACK = "Task_BringHomeBackOnMarket";
  private static final String REMINDER = "Listing agreement ends";

  @Autowired StoryBrokerage brokerage;

  @Test
  void agentIsRemindedThirtySevenAndOneDayBeforeTheEnd() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // then
    assertThat(sale.due(WORD)).isEqualTo(at("2027-05-03T09:00"));
    brokerage.travelTo("2027-05-03T09:00");
    assertThat(brokerage.theMail(REMINDER).to())
        .containsExactly(new EmailAddress("agent@doorway.example"));
    assertThat(brokerage.theMail(REMINDER).content().text())
        .contains("Last day: Wednesday, June 2, 2027", "Days left: 30");
    assertThat(sale.due(WORD)).isEqualTo(at("2027-05-26T09:00"));
    brokerage.travelTo("2027-05-26T09:00");
    assertThat(sale.due(WORD)).isEqualTo(at("2027-06-01T09:00"));
    brokerage.travelTo("2027-06-01T09:00");
    assertThat(sale.due(WORD)).isEqualTo(at("2027-06-03T00:00"));
    assertThat(brokerage.mail(REMINDER)).hasSize(3);
  }

  @Test
  void agreementIsRenewedAtTheDeskOnAnyDayAndNothingOfTheOldEndComes() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    sale.atDesk(DeskAnswers.agreementRenewed(LocalDate.parse("2027-08-31")));

    // then
    assertThat(sale.due(WORD)).isEqualTo(at("2027-08-01T09:00"));
    brokerage.travelTo("2027-06-10T09:00");
    assertThat(brokerage.mail(REMINDER)).isEmpty();
    assertThat(sale).waitsForPeopleAt().isInStage("MARKETING");
    assertThat(sale.row("agreement_renewal").get("OLD_EXPIRES_ON")).hasToString("2027-06-02");
  }

  @Test
  void reminderThatCouldNotLeaveBeforeTheRenewalDoesNotLeave() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    brokerage.itIs("2027-05-03T09:00");
    var word = sale.jobs().activityId(WORD).singleResult();
    sale.engine().getManagementService().executeJob(word.getId());
    sale.submit(Sale.DESK, DeskAnswers.agreementRenewed(LocalDate.parse("2027-08-31")));

    // when
    brokerage.runJobs();

    // then
    assertThat(brokerage.mail(REMINDER)).isEmpty();
  }

  @Test
  void nothingIsPublishedWithoutARunningAgreement() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CompleteListingPaperwork");
    sale.complete(
        "Task_CompleteListingPaperwork",
        Answers.paperwork(brokerage.today(), LocalDate.parse("2026-12-05")));
    sale.until(PUBLISH);
    brokerage.travelTo("2026-12-06T09:00");

    // when
    var refused = assertThatThrownBy(() -> sale.complete(PUBLISH, Answers.published()));

    // then
    refused.hasMessageContaining(
        "The listing agreement ended on Saturday, December 5, 2026. Renew it first");
    sale.atDesk(DeskAnswers.agreementRenewed(LocalDate.parse("2027-06-05")));
    assertThat(sale.complete(PUBLISH, Answers.published())).isInStage("MARKETING");
  }

  @Test
  void noOfferIsAcceptedWithoutARunningAgreement() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    brokerage.travelTo("2027-06-03T09:00");
    sale.atDesk(Answers.offer());
    var accepted = Answers.offerAccepted(brokerage.today());

    // when
    var refused = assertThatThrownBy(() -> sale.complete(Sale.OFFER, accepted));

    // then
    refused.hasMessageContaining("The listing agreement ended on Wednesday, June 2, 2027.");
    assertThat(sale).waitsForPeopleAt(RENEW, Sale.OFFER).isInStage("MARKETING");
    sale.complete(RENEW, Detours.renewed(LocalDate.parse("2027-08-31")));
    assertThat(sale.complete(Sale.OFFER, accepted).openTaskKeys())
        .contains("Task_EnterExecutedContract");
  }

  @Test
  void homeWhoseAgreementEndedIsOffTheMarketUntilItIsRenewed() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    brokerage.travelTo("2027-06-03T00:00");

    // then
    assertThat(sale).waitsForPeopleAt(RENEW).hasStatus("OPEN");
    assertThat(sale.task(RENEW)).isAssignedTo(AGENT).hasDueDate(at("2027-06-03T23:59:59"));
    assertThat(sale.task(Sale.MLS)).hasDueDate(at("2027-06-06T00:00"));
    assertThat(changes(sale)).containsExactly("LIVE", "EXPIRED");
    sale.complete(RENEW, Detours.renewed(LocalDate.parse("2027-08-31")));
    assertThat(changes(sale)).containsExactly("LIVE", "EXPIRED", "BACK_ON_MARKET");
    assertThat(sale).waitsForPeopleAt();
    assertThat(sale.due(WORD)).isEqualTo(at("2027-08-01T09:00"));
  }

  @Test
  void endThatNobodyAnswersReachesALeadAndEndsNothing() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    brokerage.travelTo("2027-06-03T00:00");
    assertThat(sale.due("BoundaryEvent_Unanswered")).isEqualTo(at("2027-06-07T18:00"));

    // when
    brokerage.travelTo("2027-06-07T18:00");

    // then
    assertThat(brokerage.theMail("Listing agreement ended, no answer yet").to())
        .containsExactly(new EmailAddress("lead@doorway.example"));
    assertThat(sale).waitsForPeopleAt(RENEW).hasStatus("OPEN").hasPassed("EndEvent_TeamLeadTold");
    sale.atDesk(DeskAnswers.agreementRenewed(LocalDate.parse("2027-12-31")));
    assertThat(sale).waitsForPeopleAt();
  }

  @Test
  void underContractNothingButAnExtensionIsAsked() {
    // given
    var sale = brokerage.saleWaitingAt("Task_NegotiateRepairs");

    // when
    brokerage.travelTo("2027-06-03T00:00");

    // then
    assertThat(sale.shown(RENEW))
        .containsEntry("underContract", true)
        .containsEntry("mayLetGo", false);
    assertThat(changes(sale)).doesNotContain("EXPIRED");
    assertThatThrownBy(() -> sale.complete(RENEW, Detours.notRenewed()))
        .hasMessageContaining("This cannot be chosen now.");
    sale.complete(RENEW, Detours.renewed(LocalDate.parse("2027-08-31")));
    assertThat(sale).hasStatus("OPEN");
    assertThat(sale.due(WORD)).isEqualTo(at("2027-08-01T09:00"));
  }

  @Test
  void homeWhoseContractFallsAfterTheEndStaysOffTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt("Task_NegotiateRepairs");
    brokerage.travelTo("2027-06-03T09:00");

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(brokerage.mail("Your home is back on the market")).isEmpty();
    assertThat(brokerage.theMail("Your sale isn't going ahead").content().text())
        .contains("your home stays off the market until we renew it")
        .doesNotContain("right away");
    assertThat(last(sale)).containsEntry("CHANGE", "EXPIRED");
    assertThat(sale.shown(RENEW)).containsEntry("mayLetGo", true);
  }

  @Test
  void homeIsOffTheMarketForAWhileAndTheMlsIsToldAtBothEnds() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);

    // when
    sale.atDesk(DeskAnswers.offMarket(LocalDate.parse("2027-01-11")));

    // then
    assertThat(
            sale.engine()
                .getManagementService()
                .createJobQuery()
                .activityId("Event_DayOfReturn")
                .singleResult()
                .getDuedate())
        .isEqualTo(at("2027-01-11T09:00"));
    assertThat(sale.shown(Sale.DESK).get("nextDates").toString())
        .contains("Monday, January 11, 2027", "Off the market until then");
    assertThat(last(sale))
        .containsEntry("MLS_STATUS", "Temporarily Off Market")
        .containsEntry("STANDARD_STATUS", "Hold");
    brokerage.travelTo("2027-01-11T09:00");
    assertThat(sale.task(BACK)).isAssignedTo(AGENT).hasDueDate(at("2027-01-11T23:59:59"));
    sale.complete(BACK, Map.of("returnResult", "later", "newReturnsOn", "2027-01-18"));
    assertThat(sale).waitsForPeopleAt();
    brokerage.travelTo("2027-01-18T09:00");
    sale.complete(BACK, Map.of("returnResult", "back"));
    assertThat(sale).waitsForPeopleAt().hasPassed("EndEvent_BackOnMarket");
    assertThat(changes(sale)).containsExactly("LIVE", "OFF_MARKET", "BACK_ON_MARKET");
  }

  @Test
  void homeComesBackEarlierWhetherOrNotSomebodyIsAsked() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    sale.atDesk(DeskAnswers.offMarket(LocalDate.parse("2027-01-11")));

    // when
    sale.atDesk(Map.of("deskAction", "backOnMarket"));

    // then
    assertThat(changes(sale)).containsExactly("LIVE", "OFF_MARKET", "BACK_ON_MARKET");
    sale.atDesk(DeskAnswers.offMarket(LocalDate.parse("2027-01-12")));
    brokerage.travelTo("2027-01-12T09:00");
    sale.atDesk(Map.of("deskAction", "backOnMarket"));
    assertThat(sale).waitsForPeopleAt();
    brokerage.travelTo("2027-01-20T09:00");
    assertThat(sale).waitsForPeopleAt();
  }

  @Test
  void nobodyIsAskedForTheReturnOfAHomeThatIsWithdrawn() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETING);
    sale.atDesk(DeskAnswers.offMarket(LocalDate.parse("2027-01-11")));

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn");
    assertThat(last(sale)).containsEntry("CHANGE", "WITHDRAWN");
  }

  private static List<Object> changes(StorySale sale) {
    return sale.rows("mls_status").stream().map(row -> row.get("CHANGE")).toList();
  }

  private static Map<String, Object> last(StorySale sale) {
    var rows = sale.rows("mls_status");
    return rows.get(rows.size() - 1);
  }
}
