package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.sandbox.story.Answers.with;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.doorway.inbound.crm.CrmPoll;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The ways out of a contract, each to its end: what the CRM and the MLS are told, what became of
 * the deadlines and of the money, who was written to, and that nothing runs on.
 */
@ProcessTest
class ElevenEndingsTest {

  private static final String REPAIRS = "Task_NegotiateRepairs";
  private static final String APPRAISAL = "Task_ConfirmAppraisalAndFinancing";
  private static final String SCHEDULE = "Task_ScheduleClosing";
  private static final String WALK_THROUGH = "Task_ConfirmWalkThrough";
  private static final String RECORD = "Task_RecordClosing";
  private static final String DECIDE = "Task_DecideAboutContract";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;
  @Autowired CrmChanges changes;
  @Autowired CrmPoll poll;

  @Test
  void closed() {
    var sale = brokerage.saleWaitingAt(RECORD);

    close(sale, "2027-01-08T16:00");

    isSold(sale, "455000.00");
  }

  @Test
  void buyerTerminatesWithinTheOption() {
    var sale = brokerage.saleWaitingAt(REPAIRS);
    brokerage.travelTo("2026-12-14T16:00");

    sale.atDesk(notice("option", "2026-12-14T15:30"));

    isBackOnTheMarket(sale, "OPTION", "BUYER", "SELLER", "BUYER");
  }

  @Test
  void financingFailsAfterTheOption() {
    var sale = brokerage.saleWaitingAt(APPRAISAL);

    sale.complete(APPRAISAL, Detours.financingFailed(brokerage.localNow()));

    isBackOnTheMarket(sale, "FINANCING", "BUYER", "SELLER", "BUYER");
  }

  @Test
  void appraisalFails() {
    var sale = brokerage.saleWaitingAt(APPRAISAL);

    sale.complete(
        APPRAISAL,
        Detours.terminated("appraisalResult", "terminated", "property", brokerage.localNow()));

    isBackOnTheMarket(sale, "PROPERTY", "BUYER", "SELLER", "BUYER");
  }

  @Test
  void titleFails() {
    var sale = brokerage.saleWaitingAt(SCHEDULE);

    sale.atDesk(notice("title", brokerage.localNow().toString()));

    isBackOnTheMarket(sale, "TITLE", "BUYER", "SELLER", "BUYER");
  }

  @Test
  void sellerTerminatesForEarnestMoneyThatDidNotCome() {
    var sale = brokerage.saleWaitingAt(REPAIRS);
    brokerage.travelTo("2026-12-11T09:00");
    assertThat(deadline(sale, "earnest-money")).isEqualTo("MISSED");

    sale.atDesk(notice("earnestMoney", "2026-12-11T08:30"));

    isBackOnTheMarket(sale, "EARNEST_MONEY", "SELLER", "SELLER", "NONE");
    assertThat(deadline(sale, "earnest-money")).isEqualTo("MISSED");
  }

  @Test
  void lowAppraisalLowersThePriceAndTheSaleCloses() {
    var sale = brokerage.saleWaitingAt(APPRAISAL);

    sale.complete(APPRAISAL, Detours.priceAmended("448,000"));
    sale.until(RECORD);
    brokerage.travelTo("2027-01-08T16:00");
    sale.complete(RECORD, with(Answers.closed(brokerage.today()), "closingPrice", "448,000"));

    isSold(sale, "448000.00");
  }

  @Test
  void closingIsMovedTwice() {
    var sale = brokerage.saleWaitingAt(RECORD);

    sale.complete(RECORD, Detours.closingMoved(LocalDate.parse("2027-01-12"), LocalTime.of(10, 0)));
    sale.complete(RECORD, Detours.closingMoved(LocalDate.parse("2027-01-14"), LocalTime.of(11, 0)));
    assertThat(sale.rows("contract_amendment"))
        .extracting(row -> String.valueOf(row.get("NEW_CLOSING_ON")))
        .endsWith("2027-01-12", "2027-01-14");
    close(sale, "2027-01-14T16:00");

    isSold(sale, "455000.00");
  }

  @Test
  void sellerWantsOutAndBothSignTheRelease() {
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);
    sale.atDesk(DeskAnswers.withdrawal());

    sale.complete(DECIDE, DeskAnswers.released(brokerage.localNow()));

    assertThat(sale).hasEndedAt("EndEvent_Withdrawn").hasStatus("WITHDRAWN");
    assertThat(sale.row("contract"))
        .containsEntry("STATUS", "TERMINATED")
        .containsEntry("TERMINATED_BY", "BOTH")
        .containsEntry("OPTION_FEE_TO", "SELLER")
        .containsEntry("EARNEST_MONEY_TO", "BUYER");
    then(crm).should().markAbandoned(CRM_OPPORTUNITY, "Seller withdrew");
    assertThat(brokerage.mail("Your contract has ended").get(0).content().text())
        .contains("Option fee: Stays with you", "Earnest money: Goes back to the buyer")
        .doesNotContain("As agreed by phone");
    nothingRunsOn(sale, "Withdrawn");
  }

  @Test
  void sellerWantsOutAndTheSaleGoesOn() {
    var sale = brokerage.saleWaitingAt(RECORD);
    sale.atDesk(DeskAnswers.withdrawal());

    sale.complete(DECIDE, goesOn());
    close(sale, "2027-01-08T16:00");

    isSold(sale, "455000.00");
    then(crm).should(never()).markAbandoned(anyLong(), any());
  }

  @Test
  void crmSaysLostAndTheSaleGoesOn() {
    var sale = brokerage.saleWaitingAt(RECORD);
    new CrmRecords(changes).stands(CRM_OPPORTUNITY, CrmStatus.LOST, "agent@doorway.example");
    poll.read();
    brokerage.runJobs();
    assertThat(sale).hasStatus("OPEN");

    sale.complete(DECIDE, goesOn());
    close(sale, "2027-01-08T16:00");

    then(crm).should().reopen(CRM_OPPORTUNITY, "Closing");
    isSold(sale, "455000.00");
  }

  private void close(StorySale sale, String moment) {
    brokerage.travelTo(moment);
    sale.complete(RECORD, Answers.closed(brokerage.today()));
  }

  private void isSold(StorySale sale, String price) {
    assertThat(sale).hasEndedAt("EndEvent_Sold").hasStatus("CLOSED");
    assertThat(sale.row("contract"))
        .containsEntry("STATUS", "CLOSED")
        .containsEntry("CLOSING_PRICE", new BigDecimal(price));
    then(crm).should().markWon(CRM_OPPORTUNITY, new BigDecimal(price), brokerage.today());
    then(crm).should(never()).markLost(anyLong(), any());
    assertThat(brokerage.mail("Congratulations on your sale")).hasSize(1);
    assertThat(brokerage.mail("Your home is back on the market")).isEmpty();
    nothingRunsOn(sale, "Sold");
  }

  private void isBackOnTheMarket(
      StorySale sale, String ground, String by, String optionFee, String earnestMoney) {
    assertThat(sale).isInStage("MARKETING").hasStatus("OPEN");
    assertThat(sale.openTaskKeys()).containsExactlyInAnyOrder(Sale.DESK, Sale.MLS);
    assertThat(sale.row("contract"))
        .containsEntry("STATUS", "TERMINATED")
        .containsEntry("TERMINATED_BY", by)
        .containsEntry("TERMINATION_GROUND", ground)
        .containsEntry("OPTION_FEE_TO", optionFee)
        .containsEntry("EARNEST_MONEY_TO", earnestMoney);
    then(crm).should().logNote(eq(CRM_OPPORTUNITY), contains("terminated by the"));
    then(crm).should(times(2)).moveToStage(CRM_OPPORTUNITY, "Marketing");
    assertThat(brokerage.mail("Your home is back on the market")).hasSize(1);
    assertThat(mls(sale)).isEqualTo("Active");
    assertThat(running(sale))
        .containsExactlyInAnyOrder(
            "seller-opportunity",
            "crm-record",
            "marketing",
            "listing-desk",
            "listing-agreement",
            "mls-status");
  }

  /** The MLS is still to be told; then nothing is left. */
  private void nothingRunsOn(StorySale sale, String status) {
    assertThat(sale.openTaskKeys()).containsExactly(Sale.MLS);
    assertThat(mls(sale)).isEqualTo(status);
    sale.complete(Sale.MLS, Answers.enteredInMls());
    assertThat(running(sale)).isEmpty();
    assertThat(sale.openTaskKeys()).isEmpty();
  }

  private static String mls(StorySale sale) {
    var rows = sale.rows("mls_status");
    return String.valueOf(rows.get(rows.size() - 1).get("MLS_STATUS"));
  }

  private static String deadline(StorySale sale, String key) {
    return sale.rows("contract_deadline").stream()
        .filter(row -> key.equals(row.get("DEADLINE_KEY")))
        .map(row -> String.valueOf(row.get("STATE")))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  private static List<String> running(StorySale sale) {
    return sale
        .engine()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(sale.id())
        .list()
        .stream()
        .map(instance -> instance.getProcessDefinitionId().replaceAll(":.*", ""))
        .toList();
  }

  private static Map<String, Object> notice(String ground, String moment) {
    return Detours.terminated("deskAction", "buyerTerminated", ground, LocalDateTime.parse(moment));
  }

  private static Map<String, Object> goesOn() {
    return Map.of("decision", "goesOn", "decisionDetails", "They stay with it");
  }
}
