package org.doorway.stage.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.Detours;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.world.crm.Crm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walk-through, signatures, money. The closing is agreed for Friday, January 8, at 14:00. */
@ProcessTest
class ClosingTest {

  private static final String WALK_THROUGH = "Task_ConfirmWalkThrough";
  private static final String RECORD = "Task_RecordClosing";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @Test
  void walkThroughIsDueTheDayBeforeClosing() {
    // when
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);

    // then
    assertThat(sale.task(WALK_THROUGH)).isAssignedTo(AGENT).hasDueDate(at("2027-01-07T23:59:59"));
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Closing");
  }

  @Test
  void fundedSaleIsWonAndTheClientThanked() {
    // given
    var sale = brokerage.saleWaitingAt(RECORD);
    assertThat(sale.task(RECORD)).isAssignedTo(AGENT).hasDueDate(at("2027-01-08T23:59:59"));
    brokerage.travelTo("2027-01-08T16:00");

    // when
    sale.complete(RECORD, Answers.closed(brokerage.today()));

    // then
    then(crm)
        .should()
        .markWon(CRM_OPPORTUNITY, new BigDecimal("455000.00"), LocalDate.parse("2027-01-08"));
    assertThat(brokerage.theMail("Congratulations on your sale").to())
        .containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(sale)
        .hasPassed("EndEvent_ClosedAndFunded")
        .hasEndedAt("EndEvent_Closed")
        .hasStatus("CLOSED");
  }

  @Test
  void closedSaleLeavesNothingToDoBeforeTheCrmKnows() {
    // given
    var sale = brokerage.saleWaitingAt(RECORD);
    brokerage.travelTo("2027-01-08T16:00");

    // when
    sale.submit(RECORD, Answers.closed(brokerage.today()));

    // then
    assertThat(sale.openTaskKeys()).containsExactly(Sale.MLS);
    assertThat(sale)
        .hasStatus("CLOSED")
        .doesNotWaitAt("Event_WordDue")
        .waitsAt("Event_CrmRecordClosed");
    brokerage.runJobs();
    assertThat(sale).hasEndedAt("EndEvent_Sold");
  }

  @Test
  void closingHeldBeforeItsDayLeavesTheCalendars() {
    // given
    var sale = brokerage.saleWaitingAt(RECORD);
    brokerage.travelTo("2027-01-07T16:00");
    assertThat(sale.shown(RECORD).get("cancellations").toString())
        .contains("Out of your calendar: your closing", "Your home is sold");

    // when
    sale.complete(RECORD, Answers.closed(brokerage.today()));

    // then
    var off = brokerage.theMail("Out of your calendar: your closing");
    assertThat(off.cc()).contains(new EmailAddress("closings@title.example"));
    assertThat(off.calendar().orElseThrow().ics()).contains("METHOD:CANCEL", "SEQUENCE:1");
    assertThat(off.content().text()).contains("Your home is sold").doesNotContain("canceled");
    assertThat(brokerage.mail("Congratulations")).hasSize(1);
    assertThat(sale).hasEndedAt("EndEvent_Sold");
  }

  @Test
  void movedClosingReplacesTheEntryInTheCalendars() {
    // given
    var sale = brokerage.saleWaitingAt(RECORD);

    // when
    sale.complete(RECORD, Detours.closingMoved(LocalDate.parse("2027-01-12"), LocalTime.of(10, 0)));

    // then
    assertThat(brokerage.theMail("New time for your closing").calendar().orElseThrow().ics())
        .contains("METHOD:REQUEST", "SEQUENCE:1", ":20270112T100000");
    assertThat(sale).waitsForPeopleAt(RECORD);
    assertThat(sale.task(RECORD)).hasDueDate(at("2027-01-12T23:59:59"));
    assertThat(sale.row("contract").get("CLOSING_ON"))
        .isEqualTo(java.sql.Date.valueOf("2027-01-12"));
    then(crm).should(never()).markWon(anyLong(), any(), any());
  }

  @Test
  void closingThatStandsAtThatTimeAlreadyIsNewToNobody() {
    // given
    var sale = brokerage.saleWaitingAt(RECORD);

    // when
    sale.complete(RECORD, Detours.closingMoved(LocalDate.parse("2027-01-08"), LocalTime.of(14, 0)));

    // then
    assertThat(brokerage.mail("New time for your closing")).isEmpty();
    assertThat(brokerage.mail("Your closing")).hasSize(1);
    assertThat(sale.rows("form_confirmation"))
        .extracting(row -> String.valueOf(row.get("question")))
        .contains("The closing stands at this time already: nobody gets a new invitation.");
    assertThat(sale).waitsForPeopleAt(RECORD);
  }

  @Test
  void amendedClosingMovesTasksAndCalendars() {
    // given
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);
    assertThat(sale.shown(Sale.DESK).get("closingInvitation").toString())
        .contains("New time for your closing");

    // when
    sale.atDesk(DeskAnswers.closingAmended(LocalDate.parse("2027-01-15")));

    // then
    assertThat(sale.task(WALK_THROUGH)).hasDueDate(at("2027-01-14T23:59:59"));
    var moved = brokerage.theMail("New time for your closing");
    assertThat(moved.cc()).contains(new EmailAddress("closings@title.example"));
    assertThat(moved.calendar().orElseThrow().ics()).contains("SEQUENCE:1", ":20270115T140000");
    assertThat(sale).waitsForPeopleAt(WALK_THROUGH);
  }

  @Test
  void buyerMayDoWithoutTheWalkThrough() {
    // given
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);

    // when
    sale.complete(WALK_THROUGH, Map.of("walkThrough", "waived"));

    // then
    assertThat(sale).waitsForPeopleAt(RECORD);
  }

  @Test
  void saleThatIsNotSignedGoesBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(RECORD);

    // when
    sale.complete(RECORD, Detours.closingTerminated(brokerage.localNow()));

    // then
    assertThat(sale)
        .hasPassed("BoundaryEvent_ContractTerminated")
        .isInStage("MARKETING")
        .waitsForPeopleAt();
    assertThat(sale.row("contract")).containsEntry("STATUS", "TERMINATED");
    assertThat(brokerage.mail("Your home is back on the market")).hasSize(1);
  }

  @Test
  void buyerWhoTerminatesBeforeFundingSendsTheHomeBackOnTheMarket() {
    // given
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(sale)
        .hasPassed("BoundaryEvent_ContractTerminated")
        .isInStage("MARKETING")
        .waitsForPeopleAt();
  }

  @Test
  void closingOfAFallenContractLeavesTheCalendars() {
    // given
    var sale = brokerage.saleWaitingAt(WALK_THROUGH);

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    var canceled = brokerage.theMail("Canceled: your closing");
    assertThat(canceled.to()).containsExactly(new EmailAddress("ada@seller.example"));
    assertThat(canceled.cc()).contains(new EmailAddress("closings@title.example"));
    assertThat(canceled.calendar().orElseThrow().ics()).contains("METHOD:CANCEL", "SEQUENCE:1");
    assertThat(brokerage.mail("Your home is back on the market")).hasSize(1);
  }
}
