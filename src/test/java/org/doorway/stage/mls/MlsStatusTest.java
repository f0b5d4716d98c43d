package org.doorway.stage.mls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.sandbox.story.Sale.MLS;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the MLS must be told within 72 hours. The home is live since Friday, December 4; the offer
 * is accepted on Monday, December 7, at 11:00, its option of seven days ends on the 14th.
 */
@ProcessTest
class MlsStatusTest {

  private static final String MARKETED = "Event_OfferAccepted";
  private static final String ENTER = "Task_EnterExecutedContract";
  private static final String REPAIRS = "Task_NegotiateRepairs";
  private static final String WALK_THROUGH = "Task_ConfirmWalkThrough";

  @Autowired StoryBrokerage brokerage;

  @Test
  void publishingIsTheFirstEntryWhichNobodyMakesAgain() {
    // when
    var sale = brokerage.saleWaitingAt(MARKETED);

    // then
    assertThat(sale.openTaskKeys()).containsExactly(Sale.DESK);
    assertThat(sale.row("mls_status"))
        .containsEntry("CHANGE", "LIVE")
        .containsEntry("STANDARD_STATUS", "Active")
        .containsEntry("MLS_STATUS", "Active")
        .containsEntry("ENTERED_BY", AGENT)
        .containsEntry("ENTERED_AT", sale.row("listing").get("LIVE_AT"));
  }

  @Test
  void optionContractIsEnteredInTime() {
    // given
    var sale = brokerage.saleWaitingAt(MLS);
    assertThat(sale.task(MLS)).isAssignedTo(AGENT).hasDueDate(at("2026-12-10T11:00"));
    assertThat(sale.task(MLS).getName()).endsWith(" · Active Option Contract");
    assertThat(sale.shown(MLS))
        .containsEntry("mlsNumber", "20817364")
        .containsEntry("enterBy", "Thursday, December 10, 2026 at 11:00 AM CST");
    assertThat(fields(sale))
        .containsExactly(
            "Status: Active Option Contract",
            "Contract date: Monday, December 7, 2026",
            "Option expiration date: Monday, December 14, 2026",
            "Proposed closing date: Friday, January 8, 2027");
    brokerage.travelTo("2026-12-08T09:00");

    // when
    sale.complete(MLS, entered("2026-12-07T16:30"));

    // then
    assertThat(sale).hasPassed("EndEvent_Entered").hasNotPassed("EndEvent_SupersededByALaterOne");
    assertThat(sale.openTaskKeys()).doesNotContain(MLS);
    assertThat(last(sale))
        .containsEntry("CHANGE", "OPTION_CONTRACT")
        .containsEntry("STANDARD_STATUS", "ActiveUnderContract")
        .containsEntry("MLS_STATUS", "Active Option Contract")
        .containsEntry("OPTION_EXPIRES_ON", java.sql.Date.valueOf("2026-12-14"))
        .containsEntry("ENTERED_BY", AGENT)
        .containsEntry("NOTE", "With the new photos")
        .containsEntry("SUPERSEDED_BY", null);
    assertThat(last(sale).get("ENTERED_AT")).isEqualTo(at("2026-12-07T16:30").toInstant());
    assertThat(sale.shown(Sale.DESK).get("lastEntries").toString())
        .contains("Entered in the MLS: Active Option Contract", "With the new photos");
  }

  @Test
  void entryIsNotStillToCome() {
    // given
    var sale = brokerage.saleWaitingAt(MLS);

    // then
    assertThatThrownBy(() -> sale.complete(MLS, entered("2026-12-07T11:05")))
        .hasMessageContaining("This is still to come");
    assertThat(sale.openTaskKeys()).contains(MLS);
  }

  @Test
  void contractThatIsEnteredHereDaysLateIsDueFromItsDay() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    sale.complete(ENTER, Answers.executedContract(LocalDate.parse("2026-12-05")));

    // then
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-08T23:59:59"));
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
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-10T11:00"));
    assertThat(fields(sale))
        .containsExactly(
            "Status: Pending",
            "Contract date: Monday, December 7, 2026",
            "Proposed closing date: Friday, January 8, 2027");
    assertThat(changes(sale)).containsExactly("LIVE", "PENDING");
  }

  @Test
  void contractIsPendingOnceTheOptionIsOver() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    brokerage.travelTo("2026-12-14T17:00");

    // then
    assertThat(sale).isInStage("PENDING");
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-17T17:00"));
    assertThat(fields(sale)).startsWith("Status: Pending").hasSize(3);
    assertThat(last(sale)).containsEntry("STANDARD_STATUS", "Pending");
  }

  @Test
  void amendedOptionIsToldWithItsNewDay() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    brokerage.travelTo("2026-12-09T09:15");

    // when
    sale.atDesk(DeskAnswers.optionExtended(LocalDate.parse("2026-12-18")));

    // then
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-12T09:15"));
    assertThat(sale.task(MLS).getName()).endsWith(" · new option expiration");
    assertThat(fields(sale))
        .containsExactly(
            "Status: Active Option Contract, as before",
            "Option expiration date: Friday, December 18, 2026");
  }

  @Test
  void correctedOptionIsToldWithItsRightDay() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    sale.atDesk(Map.of("deskAction", "correction"));
    brokerage.travelTo("2026-12-08T10:00");

    // when
    var right =
        Answers.with(Answers.executedContract(LocalDate.parse("2026-12-07")), "optionDays", 10);
    sale.complete(
        "Task_CorrectContractTerms", Answers.with(right, "correctionReason", "Misread the blank"));

    // then
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-11T10:00"));
    assertThat(fields(sale)).contains("Option expiration date: Thursday, December 17, 2026");
  }

  @Test
  void amendmentThatLeavesTheOptionIsNothingForTheMls() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);

    // when
    sale.atDesk(DeskAnswers.closingAmended(LocalDate.parse("2027-01-15")));

    // then
    assertThat(sale.openTaskKeys()).doesNotContain(MLS);
  }

  @Test
  void newPriceIsTold() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETED);
    brokerage.travelTo("2026-12-06T20:00");

    // when
    sale.atDesk(DeskAnswers.newPrice("439,000"));

    // then
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-09T20:00"));
    assertThat(fields(sale)).containsExactly("Status: Active, as before", "List price: $439,000");
    sale.complete(MLS, Map.of());
    assertThat(last(sale))
        .containsEntry("CHANGE", "PRICE")
        .containsEntry("STANDARD_STATUS", "Active")
        .containsEntry("ENTERED_AT", last(sale).get("STATUS_CHANGE_TIMESTAMP"));
  }

  @Test
  void laterChangeTellsOfAllThatIsStillToBeEntered() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETED);
    brokerage.travelTo("2026-12-06T20:00");
    sale.atDesk(DeskAnswers.newPrice("439,000"));

    // when
    brokerage.travelTo("2026-12-07T11:00");
    sale.acceptsAnOffer();
    sale.complete(
        ENTER, Answers.with(Answers.executedContract(brokerage.today()), "optionDays", 1));

    // then
    assertThat(sale).hasPassed("EndEvent_SupersededByALaterOne");
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-09T20:00"));
    assertThat(sale.task(MLS).getName()).endsWith(" · price $439,000 · Active Option Contract");
    assertThat(fields(sale)).contains("Status: Active Option Contract", "List price: $439,000");

    // when
    brokerage.travelTo("2026-12-08T17:00");

    // then
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-09T20:00"));
    assertThat(fields(sale))
        .contains("Status: Pending", "List price: $439,000")
        .noneMatch(field -> field.startsWith("Option"));
    sale.complete(MLS, Map.of());
    assertThat(sale.rows("mls_status"))
        .extracting(
            row -> row.get("CHANGE"),
            row -> row.get("ENTERED_AT") != null,
            row -> row.get("SUPERSEDED_BY") != null)
        .containsExactly(
            tuple("LIVE", true, false),
            tuple("PRICE", true, false),
            tuple("OPTION_CONTRACT", false, true),
            tuple("PENDING", true, false));
  }

  @Test
  void secondPriceReplacesTheFirstAndIsDueFromItsOwnHour() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETED);
    sale.atDesk(DeskAnswers.newPrice("439,000"));
    brokerage.travelTo("2026-12-06T20:00");

    // when
    sale.atDesk(DeskAnswers.newPrice("429,000"));

    // then
    assertThat(sale.openTasks().taskDefinitionKey(MLS).count()).isOne();
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-09T20:00"));
    assertThat(fields(sale)).containsExactly("Status: Active, as before", "List price: $429,000");
  }

  @Test
  void homeIsBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(REPAIRS);
    brokerage.travelTo("2026-12-09T15:00");

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-12T15:00"));
    assertThat(fields(sale))
        .containsExactly("Status: Active", "Back on market date: Wednesday, December 9, 2026");
    assertThat(last(sale))
        .containsEntry("CHANGE", "BACK_ON_MARKET")
        .containsEntry("STANDARD_STATUS", "Active")
        .containsEntry("BACK_ON_MARKET_DATE", java.sql.Date.valueOf("2026-12-09"));
    sale.complete(MLS, Answers.enteredInMls());
    assertThat(sale.openTaskKeys()).containsExactly(Sale.DESK);
  }

  @Test
  void offerThatIsWithdrawnBeforeItsContractIsNothingForTheMls() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    sale.atDesk(DeskAnswers.offerWithdrawn());

    // then
    assertThat(sale).isInStage("MARKETING");
    assertThat(changes(sale)).containsExactly("LIVE");
  }

  @Test
  void saleIsToldAfterItsEndAndNothingElseOfItRunsOn() {
    // given
    var sale = brokerage.saleWaitingAt("Task_RecordClosing");
    brokerage.travelTo("2027-01-08T16:00");

    // when
    sale.complete("Task_RecordClosing", Answers.closed(brokerage.today()));

    // then
    assertThat(sale).hasEndedAt("EndEvent_Sold").hasStatus("CLOSED");
    assertThat(sale.waitingAt()).containsExactly(MLS);
    assertThat(sale.task(MLS)).isAssignedTo(AGENT).hasDueDate(at("2027-01-11T16:00"));
    assertThat(fields(sale))
        .containsExactly(
            "Status: Sold",
            "Contract date: Monday, December 7, 2026",
            "Close date: Friday, January 8, 2027",
            "Sold price: $455,000");

    // when
    brokerage.travelTo("2027-01-09T10:00");
    sale.complete(MLS, Answers.enteredInMls());

    // then
    assertThat(sale.instances()).isEmpty();
    assertThat(last(sale))
        .containsEntry("STANDARD_STATUS", "Closed")
        .containsEntry("MLS_STATUS", "Sold")
        .containsEntry("ENTERED_BY", AGENT);
  }

  @Test
  void closingThatIsRecordedDaysLateIsDueFromItsDay() {
    // given
    var sale = brokerage.saleWaitingAt("Task_RecordClosing");
    brokerage.travelTo("2027-01-12T09:00");

    // when
    sale.complete("Task_RecordClosing", Answers.closed(LocalDate.parse("2027-01-08")));

    // then
    assertThat(sale.task(MLS)).hasDueDate(at("2027-01-11T23:59:59"));
  }

  @Test
  void withdrawalOfALiveHomeIsToldAfterTheEnd() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETED);
    brokerage.travelTo("2026-12-06T09:00");

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Withdrawn");
    assertThat(sale.waitingAt()).containsExactly(MLS);
    assertThat(sale.task(MLS)).hasDueDate(at("2026-12-09T09:00"));
    assertThat(fields(sale))
        .containsExactly("Status: Withdrawn", "Withdrawn date: Sunday, December 6, 2026");
    sale.complete(MLS, Map.of());
    assertThat(sale.instances()).isEmpty();
  }

  @Test
  void releaseFromAContractIsToldAsAWithdrawalAlone() {
    // given
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);
    sale.atDesk(DeskAnswers.withdrawal());

    // when
    sale.complete("Task_DecideAboutContract", DeskAnswers.released(brokerage.localNow()));

    // then
    assertThat(changes(sale)).containsExactly("LIVE", "OPTION_CONTRACT", "PENDING", "WITHDRAWN");
    assertThat(sale.waitingAt()).containsExactly(MLS);
  }

  @Test
  void listingThatExpiresIsTold() {
    // given
    var sale = brokerage.saleWaitingAt(MARKETED);
    brokerage.travelTo("2027-06-03T08:00");

    // when
    sale.complete("Task_RenewOrLetGo", Detours.notRenewed());

    // then
    assertThat(sale).hasEndedAt("EndEvent_Expired");
    assertThat(sale.task(MLS)).hasDueDate(at("2027-06-06T00:00"));
    assertThat(fields(sale))
        .containsExactly("Status: Expired", "Expired date: Thursday, June 3, 2027");
  }

  @Test
  void homeThatWasNeverLiveIsInNoMls() {
    // given
    var sale = brokerage.saleWaitingAt("Task_PublishListing");
    sale.atDesk(DeskAnswers.newPrice("439,000"));

    // when
    sale.atDesk(DeskAnswers.withdrawal());

    // then
    assertThat(sale.instances()).isEmpty();
    assertThat(sale.rows("mls_status")).isEmpty();
  }

  private static Map<String, Object> entered(String at) {
    return Map.of("enteredAt", at, "mlsNote", "With the new photos");
  }

  /** What the form says to enter, line by line. */
  private static List<String> fields(StorySale sale) {
    return Spin.JSON(sale.shown(MLS).get("mlsFields").toString()).elements().stream()
        .map(row -> row.prop("field").stringValue() + ": " + row.prop("entry").stringValue())
        .toList();
  }

  private static List<Object> changes(StorySale sale) {
    return sale.rows("mls_status").stream().map(row -> row.get("CHANGE")).toList();
  }

  private static Map<String, Object> last(StorySale sale) {
    var rows = sale.rows("mls_status");
    return rows.get(rows.size() - 1);
  }
}
