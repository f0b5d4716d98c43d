package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.doorway.story.StoryBrokerage.newOpportunity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.doorway.engine.tasklist.RefusedForm;
import org.doorway.sandbox.story.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What can be but hardly is meant is asked once, each with its reason; then it is mended, or kept
 * with who said that it is meant. It is Monday, November 30, 2026, when a sale begins.
 */
@ProcessTest
class UnlikelyTest {

  private static final String DESK = "Task_ListingDesk";
  private static final LocalDate FRIDAY = LocalDate.parse("2026-12-04");

  @Autowired StoryBrokerage brokerage;
  @Autowired FormService forms;
  @Autowired RepositoryService repository;

  /** A form that waits for its answers, and each unlikely answer with what is asked then. */
  record Form(String task, String at, Map<String, Object> answers, List<Unlikely> unlikely) {

    @Override
    public String toString() {
      return task + " " + unlikely;
    }
  }

  /** One answer that differs. */
  record Unlikely(String field, Object answer, String asked) {}

  static List<Form> forms() {
    return List.of(
        form(
            "Task_CallTheClient",
            Answers.appointmentAgreed(FRIDAY, LocalTime.of(10, 0)),
            new Unlikely("appointmentTime", "03:00", "3:00 AM is an unusual time"),
            new Unlikely("appointmentTime", "23:30", "11:30 PM is an unusual time"),
            new Unlikely("appointmentDate", "2027-08-02", "is 245 days from now."),
            new Unlikely(
                "appointmentDate", "2026-12-25", "Friday, December 25, 2026, is a holiday.")),
        form(
            "Task_HoldStagingAppointment",
            Answers.meetingHeld(FRIDAY),
            new Unlikely("preferredGoLiveDate", "2027-08-02", "days from now.")),
        form(
            "Task_CompleteListingPaperwork",
            Answers.paperwork(LocalDate.parse("2026-12-02")),
            new Unlikely("agreementSignedOn", "2026-08-01", "is 123 days ago."),
            new Unlikely("listPrice", "4,500,000", "$4,500,000 is far from the estimated value"),
            new Unlikely(
                "listPrice", "42,500", "$42,500 is far from the estimated value, $450,000.")),
        form(
            "Task_ConfirmMlsData",
            Answers.mlsData(),
            new Unlikely("bedrooms", 45, "45 is unusual for a home."),
            new Unlikely("bathrooms", 40, "40 is unusual for a home."),
            new Unlikely("squareFeet", 12, "12 is unusual for a home."),
            new Unlikely("yearBuilt", 1962, "1962 is not what was entered before"),
            new Unlikely(
                "propertyDescription",
                "Perfect for young families",
                "“Perfect for young families” speaks of familial status."),
            new Unlikely(
                "propertyDescription",
                "Walking distance to the church",
                "“Walking distance to the church” speaks of religion."),
            new Unlikely(
                "propertyDescription", "Adults only, please", "“Adults only” speaks of familial")),
        form(
            "Task_PublishListing",
            Answers.published(),
            new Unlikely("mlsNumber", "TBD", "“TBD” does not look like an MLS number."),
            new Unlikely("mlsNumber", "N/A", "“N/A” does not look like an MLS number.")),
        form(
            DESK,
            "Event_OfferAccepted",
            Answers.offer(),
            new Unlikely("offerPrice", "45,500", "$45,500 is far from the list price, $450,000.")),
        form(
            DESK,
            "Event_OfferAccepted",
            DeskAnswers.newPrice("440,000"),
            new Unlikely("newListPrice", "44,000", "$44,000 is far from the list price today")),
        form(
            DESK,
            "Event_OfferAccepted",
            DeskAnswers.showing(LocalDate.parse("2026-12-03"), LocalTime.NOON),
            new Unlikely("showingTime", "04:15", "4:15 AM is an unusual time")),
        form(
            "Task_EnterExecutedContract",
            Answers.executedContract(LocalDate.parse("2026-12-07")),
            new Unlikely("salePrice", "4,550,000", "$4,550,000 is far from the accepted offer"),
            new Unlikely("salePrice", "45,500", "$45,500 is far from the accepted offer"),
            new Unlikely("optionFee", "200,000", "$200,000 is more than 2% of the price"),
            new Unlikely("earnestMoney", "450,000", "$450,000 is more than 10% of the price"),
            new Unlikely("closingOn", "2027-01-01", "Friday, January 1, 2027, is a holiday."),
            new Unlikely("closingOn", "2027-01-09", "January 9, 2027, is not a working day.")),
        form(
            "Task_NegotiateRepairs",
            Answers.repairsAgreed(),
            new Unlikely("sellerCredit", "45,000", "$45,000 is more than 5% of the price")),
        form(
            "Task_ScheduleClosing",
            Answers.closingAgreed(LocalDate.parse("2027-01-08"), LocalTime.of(14, 0)),
            new Unlikely("closingTime", "05:00", "5:00 AM is an unusual time"),
            new Unlikely(
                "closingDate",
                "2027-02-15",
                "Monday, February 15, 2027, is Presidents' Day, a legal holiday."),
            new Unlikely("closingDate", "2027-01-10", "Sunday, January 10, 2027, is not a")),
        form(
            "Task_RecordClosing",
            Answers.closed(LocalDate.parse("2027-01-07")),
            new Unlikely("closingPrice", "42,500", "$42,500 is not the contract's price"),
            new Unlikely("closingPrice", "420", "$420 is not the contract's price, $455,000.")));
  }

  @Test
  void thereAreThirty() {
    assertThat(forms().stream().mapToInt(form -> form.unlikely.size()).sum())
        .isGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachIsAskedOnceAndKeptWithWhoMeansIt(Form form) {
    // given
    StorySale sale = brokerage.saleWaitingAt(form.at);
    var before = sale.rows("form_confirmation");
    var all = new HashMap<>(form.answers);
    var lastOfField = new LinkedHashMap<String, String>();

    // when
    for (Unlikely unlikely : form.unlikely) {
      var answers = new HashMap<>(form.answers);
      answers.put(unlikely.field, unlikely.answer);
      RefusedForm refused = refused(sale, form.task, answers);

      assertThat(refused.confirmation().lines().toList())
          .as(unlikely.toString())
          .singleElement()
          .asString()
          .contains(unlikely.asked);
      assertThat(sale.openTasks().taskDefinitionKey(form.task).count()).isOne();
      assertThat(sale.rows("form_confirmation")).isEqualTo(before);
      all.put(unlikely.field, unlikely.answer);
      lastOfField.put(unlikely.field, unlikely.asked);
    }
    RefusedForm refused = refused(sale, form.task, all);
    all.put(RefusedForm.CONFIRMED, refused.confirmation());
    var follows = Optional.ofNullable(refused(sale, form.task, all));
    follows.ifPresent(it -> read(sale, form.task, all, it));

    // then
    var kept = new ArrayList<>(sale.rows("form_confirmation"));
    kept.removeAll(before);
    assertThat(kept).allSatisfy(row -> assertThat(row).containsEntry("confirmed_by", "agent"));
    assertThat(kept.removeIf(row -> "What follows".equals(row.get("label"))))
        .isEqualTo(follows.isPresent());
    assertThat(kept).hasSize(refused.confirmation().split("\n").length);
    assertThat(kept.stream().map(row -> String.valueOf(row.get("question"))).toList())
        .allSatisfy(question -> assertThat(refused.confirmation()).contains(question));
    lastOfField.forEach(
        (field, asked) ->
            assertThat(kept)
                .filteredOn(row -> field.equals(row.get("field")))
                .extracting(row -> String.valueOf(row.get("question")))
                .anyMatch(question -> question.contains(asked)));
  }

  @Test
  void anotherValueIsAskedAnew() {
    var sale = brokerage.saleWaitingAt("Task_PublishListing");
    var answers = new HashMap<>(Answers.published());
    answers.put("mlsNumber", "N/A");
    var meant = refused(sale, "Task_PublishListing", answers).confirmation();
    answers.put("mlsNumber", "none yet");
    answers.put(RefusedForm.CONFIRMED, meant);

    assertThat(refused(sale, "Task_PublishListing", answers).confirmation()).contains("none yet");
  }

  @Test
  void paperworkAndMlsDataMustAgreeOnTheYear() {
    var sale = brokerage.saleWaitingAt("Task_ConfirmMlsData");
    var other = new HashMap<>(Answers.mlsData());
    other.put("yearBuilt", 1984);

    assertThat(refused(sale, "Task_ConfirmMlsData", other).confirmation())
        .isEqualTo("1984 is not what was entered before: it was built in 1964.");
  }

  @Test
  void incomingOpportunityIsAskedAboutToo() {
    var answers = new HashMap<>(newOpportunity());
    answers.put("estimatedValue", "425");
    answers.put("postalCode", "10001");
    var process =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("seller-opportunity")
            .latestVersion()
            .singleResult();

    var refused =
        catchThrowableOfType(
            RefusedForm.class, () -> forms.submitStartForm(process.getId(), answers));

    assertThat(refused.confirmation())
        .isEqualTo("10001 is not a ZIP code of Texas.\n$425 is very little for a home.");
    answers.put(RefusedForm.CONFIRMED, refused.confirmation());
    assertThat(forms.submitStartForm(process.getId(), answers).getBusinessKey()).isNotEmpty();
  }

  private void read(StorySale sale, String task, Map<String, Object> answers, RefusedForm follows) {
    var meant = new HashMap<>(answers);
    meant.merge(
        RefusedForm.CONFIRMED, follows.confirmation(), (before, more) -> before + "\n" + more);
    complete(sale, task, meant);
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

  private static Form form(String task, Map<String, Object> answers, Unlikely... unlikely) {
    return new Form(task, task, answers, List.of(unlikely));
  }

  private static Form form(
      String task, String at, Map<String, Object> answers, Unlikely... unlikely) {
    return new Form(task, at, answers, List.of(unlikely));
  }
}
