package org.doorway.stage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.doorway.engine.tasklist.RefusedForm;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was agreed, entered and put right. The offer came on Monday, December 7. */
@ProcessTest
class TermsTest {

  private static final String ENTER = "Task_EnterExecutedContract";
  private static final String CORRECT = "Task_CorrectContractTerms";
  private static final String SCHEDULE = "Task_ScheduleClosing";
  private static final String ENDS = "Event_OptionEnds";

  @Autowired StoryBrokerage brokerage;

  @Test
  void datesAreShownBeforeTheTermsAreKept() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);
    var answers = new HashMap<>(Answers.executedContract(brokerage.today()));

    // when
    RefusedForm shown = refused(sale, ENTER, answers);

    // then
    assertThat(shown.confirmation().lines())
        .contains(
            "Thursday, December 10, 2026 at 11:59 PM CST (5.A).",
            "Monday, December 14, 2026 at 5:00 PM CST (5.B).",
            "counts from the day the title company receives the contract (6.B).");
    assertThat(sale.rows("contract")).isEmpty();
    answers.put(RefusedForm.CONFIRMED, shown.confirmation());
    complete(sale, ENTER, answers);
    assertThat(sale.rows("contract")).hasSize(1);
    assertThat(sale.rows("form_confirmation"))
        .filteredOn(row -> "What follows".equals(row.get("label")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(String.valueOf(row.get("question")))
                    .contains("Option period ends: Monday, December 14, 2026 at 5:00 PM CST"));
  }

  @Test
  void everyAddendumHasItsFieldsAndIsKept() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);
    var all = new HashMap<>(Answers.executedContract(brokerage.today()));
    all.putAll(
        Map.of(
            "financing",
            "conventional",
            "lender",
            "First Loan",
            "approvalDays",
            21,
            "appraisalDays",
            25,
            "additionalEarnestMoney",
            "2,000",
            "additionalEarnestDays",
            10));
    all.putAll(
        Map.of(
            "hoa", "seller",
            "hoaDays", 9,
            "disclosureDays", 3,
            "leadPaint", true,
            "possessionDays", 5));

    // when
    sale.complete(ENTER, all);

    // then
    assertThat(sale.rows("contract"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("FINANCING", "conventional")
                    .containsEntry("APPROVAL_DAYS", 21)
                    .containsEntry("APPRAISAL_DAYS", 25)
                    .containsEntry("ADDITIONAL_EARNEST_DAYS", 10)
                    .containsEntry("HOA", "seller")
                    .containsEntry("HOA_DAYS", 9)
                    .containsEntry("DISCLOSURE_DAYS", 3)
                    .containsEntry("LEAD_PAINT", true)
                    .containsEntry("POSSESSION_DAYS", 5));
  }

  @Test
  void condominiumHasItsOwnDocumentsAndNoSurvey() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);
    var condo = new HashMap<>(Answers.executedContract(brokerage.today()));
    condo.put("contractForm", "trec-30-18");
    condo.keySet().removeAll(Set.of("survey", "surveyDays", "hoa"));
    condo.put("condominiumDays", 4);
    condo.put("certificateDays", 6);

    // when
    RefusedForm shown = refused(sale, ENTER, condo);

    // then
    assertThat(shown.confirmation())
        .contains("Friday, December 11, 2026 at 11:59 PM CST (2.B).")
        .contains("Sunday, December 13, 2026 at 11:59 PM CST (2.C).")
        .doesNotContain("6.C(1)");
  }

  @Test
  void mistypedClosingIsCorrectedAndWhatHangsOnItMoves() {
    // given
    var sale = brokerage.saleWaitingAt(SCHEDULE);
    var amendments = sale.rows("contract_amendment");
    assertThat(sale.task(SCHEDULE)).hasDueDate(at("2027-01-07T23:59:59"));

    // when
    sale.atDesk(termsWrong());
    assertThat(sale.task(CORRECT)).isAssignedTo(AGENT);
    sale.complete(
        CORRECT,
        entered(
            sale, Map.of("closingOn", "2027-01-15", "correctionReason", "Read the 15th as 8th")));

    // then
    assertThat(sale.task(SCHEDULE)).hasDueDate(at("2027-01-14T23:59:59"));
    assertThat(sale.rows("contract_deadline"))
        .filteredOn(row -> "SUPERSEDED".equals(row.get("STATE")))
        .extracting(row -> String.valueOf(row.get("DEADLINE_KEY")))
        .containsExactlyInAnyOrder("walk-through", "closing", "possession");
    assertThat(sale.rows("contract_amendment")).isEqualTo(amendments);
    assertThat(sale.rows("contract_correction"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("TERM", "closing date")
                    .containsEntry("OLD_VALUE", "2027-01-08")
                    .containsEntry("NEW_VALUE", "2027-01-15")
                    .containsEntry("REASON", "Read the 15th as 8th")
                    .containsEntry("CORRECTED_BY", AGENT));
  }

  @Test
  void mistypedOptionMovesItsClockButNotOneThatWasAmended() {
    // given
    var sale = brokerage.saleWaitingAt("Gateway_OptionClock");

    // when
    correct(sale, Map.of("optionDays", 9, "correctionReason", "9, not 7"));

    // then
    assertThat(sale.due(ENDS)).isEqualTo(at("2026-12-16T17:00"));
    sale.atDesk(DeskAnswers.optionExtended(LocalDate.parse("2026-12-18")));
    assertThat(sale.due(ENDS)).isEqualTo(at("2026-12-18T17:00"));
    correct(sale, Map.of("optionDays", 10, "correctionReason", "10, not 9"));
    assertThat(sale.due(ENDS)).isEqualTo(at("2026-12-18T17:00"));
  }

  @Test
  void correctionWithoutAReasonIsRefusedAndOneOfNothingIsNone() {
    // given
    var sale = brokerage.saleWaitingAt("Gateway_OptionClock");
    sale.atDesk(termsWrong());

    // when
    RefusedForm refused = refused(sale, CORRECT, entered(sale, Map.of("buyerName", "Bo Buyer")));

    // then
    assertThat(refused).hasMessageContaining("Please say what was entered wrongly");
    sale.complete(CORRECT, entered(sale, Map.of()));
    assertThat(sale.rows("contract_correction")).isEmpty();
  }

  @Test
  void agreedRepairsAreAListAndAnAmendment() {
    // given
    var sale = brokerage.saleWaitingAt("Task_NegotiateRepairs");

    // when
    sale.complete(
        "Task_NegotiateRepairs",
        Map.of(
            "repairsResult", "agreed",
            "repairsAgreed", "New water heater\n\nMend the fence",
            "sellerCredit", "1,200",
            "amendedPrice", "454,000",
            "amendmentSignedOn", "2026-12-07"));

    // then
    assertThat(sale.rows("contract_repair"))
        .extracting(row -> row.get("ITEM"))
        .containsExactly("New water heater", "Mend the fence");
    assertThat(sale.rows("contract_amendment"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("AMENDED_BY", AGENT)
                    .containsEntry("DETAILS", "New water heater\n\nMend the fence"));
    assertThat(sale.rows("contract"))
        .singleElement()
        .satisfies(row -> assertThat(String.valueOf(row.get("SALE_PRICE"))).startsWith("454000"));
  }

  private void correct(StorySale sale, Map<String, Object> right) {
    sale.atDesk(termsWrong());
    sale.complete(CORRECT, entered(sale, right));
  }

  /** What the form holds when it is opened, and what is typed over it. */
  private static Map<String, Object> entered(StorySale sale, Map<String, Object> typed) {
    var answers = new HashMap<String, Object>(Answers.executedContract(effective(sale)));
    answers.replaceAll((key, value) -> sale.shown(CORRECT).getOrDefault(key, value));
    answers.putAll(typed);
    return answers;
  }

  private static LocalDate effective(StorySale sale) {
    return LocalDate.parse(String.valueOf(sale.shown(CORRECT).get("effectiveOn")));
  }

  private static Map<String, Object> termsWrong() {
    return Map.of("deskAction", "correction");
  }

  private RefusedForm refused(StorySale sale, String task, Map<String, Object> answers) {
    return catchThrowableOfType(RefusedForm.class, () -> complete(sale, task, answers));
  }

  private void complete(StorySale sale, String task, Map<String, Object> answers) {
    var open = sale.task(task);
    brokerage.as(
        "agent",
        () -> {
          sale.engine().getTaskService().complete(open.getId(), answers);
          return open;
        });
  }
}
