package org.doorway.stage.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.at;
import static org.doorway.story.TestStaff.AGENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.DeskAnswers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.StorySale;
import org.doorway.world.email.Email;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The deadlines of a contract, watched until somebody says what became of them. The golden one: in
 * effect from Thursday, November 19, 2026, with an option of seven days.
 */
@ProcessTest
class ContractDeadlineTest {

  private static final String ENTER = "Task_EnterExecutedContract";
  private static final LocalDate EFFECTIVE = LocalDate.parse("2026-11-19");
  private static final String MONEY = "2026-11-23T23:59";

  @Autowired StoryBrokerage brokerage;

  @Test
  void deadlinesOfTheGoldenContractAreDueWhenItSays() {
    // when
    var sale = goldenContract();

    // then
    assertThat(docket(sale))
        .extracting("key", "state", "due", "isWatched")
        .containsExactly(
            tuple("option-fee", "OPEN", at(MONEY).toInstant(), true),
            tuple("earnest-money", "OPEN", at(MONEY).toInstant(), true),
            tuple("survey", "OPEN", at("2026-11-24T23:59").toInstant(), true),
            tuple("option-ends", "OPEN", at("2026-11-26T17:00").toInstant(), false),
            tuple("new-survey", "OPEN", at("2026-12-18T23:59").toInstant(), true),
            tuple("walk-through", "OPEN", at("2026-12-20T23:59").toInstant(), false),
            tuple("closing", "OPEN", at("2026-12-21T23:59").toInstant(), false),
            tuple("possession", "OPEN", at("2026-12-21T23:59").toInstant(), false),
            tuple("title-commitment", "OPEN", null, true),
            tuple("title-commitment-extended", "OPEN", null, true),
            tuple("objections", "OPEN", null, false));
    assertThat(open(sale))
        .extracting(task -> task.getName().split(" · ", 2)[0], Task::getDueDate)
        .containsExactly(
            tuple("Confirm deadline: Earnest money", at(MONEY)),
            tuple("Confirm deadline: Option fee", at(MONEY)),
            tuple(
                "Confirm deadline: Existing survey with T-47 affidavit or declaration",
                at("2026-11-24T23:59")),
            tuple(
                "Confirm deadline: New survey if the existing one is missing or not accepted",
                at("2026-12-18T23:59")),
            tuple("Confirm deadline: Title commitment", null),
            tuple("Confirm deadline: Title commitment, with its extension", null));
    assertThat(open(sale)).allSatisfy(task -> assertThat(task).isAssignedTo(AGENT));
    assertThat(timers(sale))
        .containsExactlyInAnyOrder(
            at("2026-11-20T23:59"),
            at("2026-11-20T23:59"),
            at("2026-11-21T23:59"),
            at("2026-11-22T10:00"),
            at("2026-11-22T10:00"),
            at("2026-12-15T23:59"));
  }

  @Test
  void formSaysTheRuleAndWhatFollows() {
    // given
    var sale = goldenContract();

    // when
    var shown = sale.shown(Sale.DEADLINE);

    // then
    assertThat(shown)
        .containsEntry("deadline", "Earnest money")
        .containsEntry(
            "deadlineRule", "3 days after the effective date, moved past weekends and holidays")
        .containsEntry("deadlineParagraph", "5.A")
        .containsEntry("deadlineOwedBy", "the buyer")
        .containsEntry("deadlineDue", "Monday, November 23, 2026 at 11:59 PM CST")
        .containsEntry("homeZone", "Central Time")
        .containsEntry("satisfiedOn", "2026-11-19");
    assertThat(shown.get("ifMissed").toString()).contains("The seller may terminate");
  }

  @Test
  void deadlineThatIsMetIsRemindedOfNoMore() {
    // given
    var sale = goldenContract();

    // when
    moneyAndSurveyMet(sale);

    // then
    assertThat(row(sale, "earnest-money"))
        .containsEntry("STATE", "MET")
        .containsEntry("EVIDENCE", "Receipt of the title company")
        .containsEntry("SETTLED_BY", AGENT);
    assertThat(row(sale, "earnest-money").get("MISSED_AT")).isNull();
    assertThat(sale).hasPassed("EndEvent_Met");
    brokerage.travelTo("2026-11-24T10:00");
    assertThat(brokerage.mail("Deadline")).isEmpty();
  }

  @Test
  void agentIsRemindedOnceOfWhatIsDueAtTheSameMoment() {
    // given
    goldenContract();

    // when
    brokerage.travelTo("2026-11-23T19:58");

    // then
    assertThat(ofTheMoney())
        .hasSize(2)
        .allSatisfy(
            reminder -> {
              assertThat(reminder.to()).containsExactly(new EmailAddress("agent@doorway.example"));
              assertThat(reminder.content().text())
                  .contains("Option fee", "Monday, November 23, 2026 at 11:59 PM CST");
            });
    brokerage.travelTo("2026-11-23T19:59");
    assertThat(ofTheMoney()).hasSize(3);
  }

  @Test
  void missedDeadlineStaysOpenAndIsToldOfOnce() {
    // given
    var sale = goldenContract();

    // when
    brokerage.travelTo("2026-11-24T10:00");

    // then
    var missed = brokerage.theMail("Deadline missed");
    assertThat(missed.to())
        .containsExactly(
            new EmailAddress("agent@doorway.example"), new EmailAddress("lead@doorway.example"));
    assertThat(missed.content().text()).contains("Option fee", "Earnest money", "(5.C)");
    assertThat(row(sale, "earnest-money")).containsEntry("STATE", "MISSED");
    assertThat(open(sale)).hasSize(6);
    assertThat(sale.shown(Sale.DEADLINE)).containsKey("follows").doesNotContainKey("ifMissed");
    assertThat(sale).hasPassed("EndEvent_LeadsTold");
  }

  @Test
  void missedDeadlineIsMetLate() {
    // given
    var sale = goldenContract();
    brokerage.travelTo("2026-11-24T10:00");

    // when
    sale.complete(Sale.DEADLINE, Answers.deadlineMet(LocalDate.parse("2026-11-24")));

    // then
    var row = row(sale, "earnest-money");
    assertThat(row).containsEntry("STATE", "MET");
    assertThat(moment(row, "SATISFIED_AT")).isEqualTo(at("2026-11-24T09:00").toInstant());
    assertThat(moment(row, "MISSED_AT")).isEqualTo(at(MONEY).toInstant());
  }

  @Test
  void deadlineIsWaivedBySomebodyWithEvidence() {
    // given
    var sale = goldenContract();

    // when
    sale.complete(
        Sale.DEADLINE,
        Map.of(
            "deadlineResult", "waived",
            "waivedBy", "seller",
            "deadlineEvidence", "Signed letter of November 19"));

    // then
    assertThat(row(sale, "earnest-money"))
        .containsEntry("STATE", "WAIVED")
        .containsEntry("WAIVED_BY", "seller");
    assertThat(sale).hasPassed("EndEvent_Waived");
  }

  @Test
  void whatIsStillToComeIsRefusedAndWhatIsOddIsAsked() {
    // given
    var sale = goldenContract();
    var met = Answers.deadlineMet(EFFECTIVE);
    String task = sale.task(Sale.DEADLINE).getId();

    // when
    var later =
        assertThatThrownBy(() -> enter(sale, task, Answers.with(met, "satisfiedAt", "11:00")));
    var before =
        assertThatThrownBy(() -> enter(sale, task, Answers.with(met, "satisfiedOn", "2026-11-18")));

    // then
    later.hasMessageContaining("This is still to come");
    before.hasMessageContaining(
        "is before the contract took effect on Thursday, November 19, 2026");
  }

  @Test
  void titleCompanysReceiptArmsWhatCountsFromIt() {
    // given
    var sale = goldenContract();

    // when
    sale.atDesk(Answers.contractReceived(EFFECTIVE));

    // then
    assertThat(docket(sale))
        .filteredOn(row -> row.key().startsWith("title"))
        .extracting("key", "state", "due")
        .containsExactly(
            tuple("title-commitment", "OPEN", at("2026-12-09T23:59").toInstant()),
            tuple("title-commitment-extended", "OPEN", at("2026-12-18T23:59").toInstant()));
    assertThat(open(sale))
        .extracting(Task::getDueDate)
        .containsExactly(
            at(MONEY),
            at(MONEY),
            at("2026-11-24T23:59"),
            at("2026-12-09T23:59"),
            at("2026-12-18T23:59"),
            at("2026-12-18T23:59"));
    assertThat(timers(sale))
        .containsExactlyInAnyOrder(
            at("2026-11-20T23:59"),
            at("2026-11-20T23:59"),
            at("2026-11-21T23:59"),
            at("2026-12-06T23:59"),
            at("2026-12-15T23:59"),
            at("2026-12-15T23:59"));
    assertThat(sale).hasPassed("EndEvent_SettledElsewhere");
  }

  @Test
  void correctedReceiptMovesWhatCountsFromIt() {
    // given
    var sale = goldenContract();
    sale.atDesk(Answers.contractReceived(EFFECTIVE));
    brokerage.travelTo("2026-11-20T10:00");

    // when
    sale.atDesk(Answers.contractReceived(LocalDate.parse("2026-11-20")));

    // then
    assertThat(docket(sale))
        .filteredOn(row -> row.key().equals("title-commitment"))
        .extracting("state", "due")
        .containsExactly(
            tuple("SUPERSEDED", at("2026-12-09T23:59").toInstant()),
            tuple("OPEN", at("2026-12-10T23:59").toInstant()));
    assertThat(docket(sale)).filteredOn(row -> row.key().contains("extended")).hasSize(1);
  }

  @Test
  void whatIsWaitedForIsAskedForEveryThreeDaysInOneEmail() {
    // given
    var sale = goldenContract();
    moneyAndSurveyMet(sale);

    // when
    brokerage.travelTo("2026-11-25T10:00");

    // then
    assertThat(brokerage.mail("Has it arrived?"))
        .hasSize(2)
        .allSatisfy(
            asked ->
                assertThat(asked.content().text())
                    .contains("Counts from the day the title company receives the contract"));
  }

  @Test
  void commitmentThatIsConfirmedMeetsItsExtensionToo() {
    // given
    var sale = goldenContract();
    sale.atDesk(Answers.contractReceived(EFFECTIVE));
    moneyAndSurveyMet(sale);

    // when
    sale.complete(Sale.DEADLINE, Answers.deadlineMet(EFFECTIVE));

    // then
    assertThat(open(sale)).isEmpty();
    assertThat(row(sale, "title-commitment-extended")).containsEntry("STATE", "MET");
    assertThat(events(sale)).containsExactly("titleReceipt", "surveyReceipt", "commitment");
    assertThat(timers(sale)).isEmpty();
    assertThat(docket(sale))
        .filteredOn(row -> row.key().equals("objections"))
        .as("the buyer may object, counted from the later of survey and commitment")
        .extracting("state", "due")
        .containsExactly(tuple("OPEN", at("2026-11-24T23:59").toInstant()));
  }

  @Test
  void amendmentOfTheClosingMovesExactlyWhatHangsOnIt() {
    // given
    var sale = goldenContract();
    sale.atDesk(Answers.contractReceived(EFFECTIVE));
    moneyAndSurveyMet(sale);
    brokerage.travelTo("2026-12-09T10:00"); // day 20
    var before = docket(sale);
    String commitment = theTask(sale, "Title commitment ·").getId();

    // when
    sale.atDesk(DeskAnswers.closingAmended(LocalDate.parse("2026-12-30")));

    // then
    assertThat(docket(sale))
        .filteredOn(row -> !before.contains(row))
        .extracting("key", "state", "due")
        .containsExactly(
            tuple("walk-through", "SUPERSEDED", at("2026-12-20T23:59").toInstant()),
            tuple("closing", "SUPERSEDED", at("2026-12-21T23:59").toInstant()),
            tuple("possession", "SUPERSEDED", at("2026-12-21T23:59").toInstant()),
            tuple("title-commitment-extended", "SUPERSEDED", at("2026-12-18T23:59").toInstant()),
            tuple("title-commitment-extended", "OPEN", at("2026-12-24T23:59").toInstant()),
            tuple("walk-through", "OPEN", at("2026-12-29T23:59").toInstant()),
            tuple("closing", "OPEN", at("2026-12-30T23:59").toInstant()),
            tuple("possession", "OPEN", at("2026-12-30T23:59").toInstant()));
    assertThat(docket(sale))
        .filteredOn(row -> row.state().equals("SUPERSEDED"))
        .allSatisfy(row -> assertThat(row.supersededBy()).isPositive());
    assertThat(theTask(sale, "Title commitment ·").getId()).isEqualTo(commitment);
    assertThat(theTask(sale, "Title commitment, with")).hasDueDate(at("2026-12-24T23:59"));
    assertThat(timers(sale))
        .containsExactlyInAnyOrder(at("2026-12-09T19:59"), at("2026-12-21T23:59"));
  }

  @Test
  void tenAmendmentsLeaveTheLastAndNothingTwice() {
    // given
    var sale = goldenContract();
    sale.atDesk(Answers.contractReceived(EFFECTIVE));

    // when
    for (int day = 1; day <= 10; day++) {
      sale.atDesk(DeskAnswers.closingAmended(LocalDate.parse("2026-12-21").minusDays(day)));
    }

    // then
    assertThat(docket(sale))
        .filteredOn(row -> row.key().equals("title-commitment-extended"))
        .as("the last is never before what it extends, so the tenth moves nothing of it")
        .hasSize(10)
        .filteredOn(row -> row.state().equals("OPEN"))
        .singleElement()
        .returns(at("2026-12-09T23:59").toInstant(), Row::due);
    assertThat(docket(sale)).filteredOn(row -> !row.state().equals("SUPERSEDED")).hasSize(11);
    assertThat(open(sale)).hasSize(6);
    assertThat(timers(sale)).hasSize(6);
  }

  @Test
  void nothingMovesWhenNothingChanged() {
    // given
    var sale = goldenContract();
    var before = docket(sale);

    // when
    sale.atDesk(DeskAnswers.closingAmended(LocalDate.parse("2026-12-21")));

    // then
    assertThat(docket(sale)).isEqualTo(before);
  }

  @Test
  void optionFeeOfAHomeInElPasoIsDueOnItsClock() {
    // given
    brokerage.itIs("2026-11-10T10:00");
    var answers = Answers.with(StoryBrokerage.newOpportunity(), "postalCode", "79912");
    var sale = brokerage.opportunity(answers);
    sale.until(ENTER);
    brokerage.itIs("2026-11-19T10:00");

    // when
    sale.complete(ENTER, Answers.executedContract(EFFECTIVE));

    // then
    assertThat(sale.task(Sale.DEADLINE)).hasDueDate(at("2026-11-24T00:59"));
    assertThat(sale.shown(Sale.DEADLINE))
        .containsEntry("deadlineDue", "Monday, November 23, 2026 at 11:59 PM MST")
        .containsEntry("homeZone", "Mountain Time")
        .containsEntry("satisfiedAt", "09:00");
  }

  @Test
  void contractEnteredLateLeavesFourOfficeHoursToSayWhatBecameOfIt() {
    // given
    brokerage.itIs("2026-11-10T10:00");
    var sale = brokerage.saleWaitingAt(ENTER);
    brokerage.itIs("2026-11-25T10:00");

    // when
    sale.complete(ENTER, Answers.executedContract(EFFECTIVE));

    // then
    assertThat(sale.task(Sale.DEADLINE)).hasDueDate(at(MONEY));
    assertThat(row(sale, "earnest-money")).containsEntry("STATE", "OPEN");
    brokerage.travelTo("2026-11-25T13:59");
    assertThat(brokerage.mail("Deadline missed")).isEmpty();
    brokerage.travelTo("2026-11-25T14:00");
    assertThat(brokerage.mail("Deadline missed")).as("the money's and the survey's").hasSize(2);
    assertThat(row(sale, "earnest-money")).containsEntry("STATE", "MISSED");
  }

  @Test
  void contractThatFellLeavesNothingRunningAndTheDocketAsItWas() {
    // given
    var sale = goldenContract();
    brokerage.travelTo("2026-11-24T10:00");
    var before = docket(sale);

    // when
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));

    // then
    assertThat(open(sale)).isEmpty();
    assertThat(timers(sale)).isEmpty();
    assertThat(docket(sale)).isEqualTo(before);
    assertThat(sale).hasPassed("EndEvent_ContractOver");
  }

  @Test
  void nothingArrivesWithoutAContract() {
    // given
    var sale = brokerage.saleWaitingAt(ENTER);

    // when
    var refused =
        assertThatThrownBy(() -> sale.atDesk(Answers.contractReceived(brokerage.today())));

    // then
    refused.hasMessageContaining("cannot be done now");
  }

  private StorySale goldenContract() {
    brokerage.itIs("2026-11-10T10:00");
    var sale = brokerage.saleWaitingAt(ENTER);
    brokerage.itIs("2026-11-19T10:00");
    sale.complete(ENTER, Answers.executedContract(EFFECTIVE));
    return sale;
  }

  private List<Email> ofTheMoney() {
    return brokerage.mail("Deadline near").stream()
        .filter(reminder -> reminder.content().text().contains("Earnest money"))
        .toList();
  }

  private static void moneyAndSurveyMet(StorySale sale) {
    for (int deadline = 0; deadline < 3; deadline++) {
      sale.complete(Sale.DEADLINE, Answers.deadlineMet(EFFECTIVE));
    }
  }

  private static void enter(StorySale sale, String task, Map<String, Object> answers) {
    sale.as(AGENT, () -> sale.engine().getTaskService().complete(task, answers));
  }

  private static List<Task> open(StorySale sale) {
    return sale.openTasks()
        .taskDefinitionKey(Sale.DEADLINE)
        .orderByDueDate()
        .asc()
        .orderByTaskName()
        .asc()
        .list();
  }

  private static Task theTask(StorySale sale, String label) {
    return open(sale).stream()
        .filter(task -> task.getName().startsWith("Confirm deadline: " + label))
        .reduce(
            (one, other) -> {
              throw new AssertionError("Two tasks for " + label);
            })
        .orElseThrow();
  }

  /** When something happens by itself to a deadline. */
  private static List<Date> timers(StorySale sale) {
    return sale
        .engine()
        .getManagementService()
        .createJobQuery()
        .processDefinitionKey("contract-deadline")
        .list()
        .stream()
        .map(Job::getDuedate)
        .toList();
  }

  private static List<Row> docket(StorySale sale) {
    var rows = new ArrayList<Row>();
    sale.rows("contract_deadline").stream()
        .sorted((a, b) -> Long.compare((Long) a.get("ID"), (Long) b.get("ID")))
        .forEach(
            row ->
                rows.add(
                    new Row(
                        row.get("DEADLINE_KEY").toString(),
                        row.get("STATE").toString(),
                        row.get("DUE_AT") == null ? null : moment(row, "DUE_AT"),
                        (Boolean) row.get("WATCHED"),
                        row.get("SUPERSEDED_BY") == null ? 0 : (Long) row.get("SUPERSEDED_BY"))));
    return rows;
  }

  private static Map<String, Object> row(StorySale sale, String key) {
    return sale.rows("contract_deadline").stream()
        .filter(row -> row.get("LIVE_KEY") != null && row.get("LIVE_KEY").equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<String> events(StorySale sale) {
    return brokerage
        .tables()
        .sql("select event from contract_event where contract_id = ? order by id")
        .param(sale.row("contract").get("ID"))
        .query(String.class)
        .list();
  }

  private static Instant moment(Map<String, Object> row, String column) {
    return (Instant) Objects.requireNonNull(row.get(column));
  }

  /** A row of the docket. */
  record Row(
      String key, String state, @Nullable Instant due, boolean isWatched, long supersededBy) {}
}
