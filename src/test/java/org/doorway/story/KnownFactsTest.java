package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form knows when it is opened, because somebody said it before. */
@ProcessTest
class KnownFactsTest {

  private static final String CALL = "Task_CallTheClient";

  @Autowired StoryBrokerage brokerage;

  @Test
  void nextCallKnowsWhatWasSaidLast() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);

    // when
    sale.complete(CALL, Answers.with(Detours.notReached(), "callNotes", "Her son took a message"));
    brokerage.travel(Duration.ofDays(3));

    // then
    assertThat(sale.shown(CALL))
        .containsEntry("sellerPhone", "(214) 555-0143")
        .containsEntry("clientAnswer", "appointment");
    assertThat(sale.shown(CALL).get("lastWords").toString())
        .startsWith("Note, ")
        .endsWith("Her son took a message");
  }

  @Test
  void visitKnowsTheTryBefore() {
    // given
    var sale = brokerage.saleWaitingAt(CALL);
    sale.complete(CALL, Detours.anotherVisitWanted());
    assertThat(sale.shown("Task_SchedulePropertyVisit").get("lastWords").toString())
        .contains("Phone call, ", "Travels until next week");

    // when
    sale.complete("Task_SchedulePropertyVisit", Detours.visitNotAgreed("No answer"));
    brokerage.travel(Duration.ofDays(3));

    // then
    assertThat(sale.shown("Task_SchedulePropertyVisit").get("lastWords").toString())
        .contains("Try to agree a visit, ", "No answer");
  }

  @Test
  void paperworkKnowsThePriceAndTheMlsTheYear() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CompleteListingPaperwork");
    LocalDate today = brokerage.today();
    assertThat(sale.shown("Task_CompleteListingPaperwork"))
        .containsEntry("listPrice", "450,000")
        .containsEntry("agreementSignedOn", today.toString())
        .containsEntry("agreementExpiresOn", today.plusMonths(6).toString());

    // when
    sale.complete("Task_CompleteListingPaperwork", Answers.paperwork(today));

    // then
    assertThat(sale.shown("Task_ConfirmMlsData")).containsEntry("yearBuilt", 1964);
  }

  @Test
  void homeWithoutAnAssociationIsNotAskedForItsPapers() {
    // given
    var sale = brokerage.saleWaitingAt("Task_EnterExecutedContract");

    // then
    assertThat(sale.shown("Task_EnterExecutedContract"))
        .containsEntry("hoa", "none")
        .containsEntry("yearBuilt", 1964);
  }

  @Test
  void secondContractKnowsTheTitleCompanyOfTheFirst() {
    // given
    var sale = brokerage.saleWaitingAt("Task_NegotiateRepairs");
    sale.atDesk(DeskAnswers.buyerTerminated(brokerage.localNow()));
    sale.atDesk(Answers.with(Answers.offer(), "offerBuyer", "Second Buyer"));
    sale.complete(Sale.OFFER, Answers.offerAccepted(brokerage.today()));

    // then
    assertThat(sale.shown("Task_EnterExecutedContract"))
        .containsEntry("buyerName", "Second Buyer")
        .containsEntry("salePrice", "455,000")
        .containsEntry("effectiveOn", brokerage.today().toString())
        .containsEntry("titleCompany", "Lone Star Title")
        .containsEntry("titleEmail", "closings@title.example")
        .doesNotContainKeys("optionDays", "closingOn");
  }

  @Test
  void closingKnowsItsDayAndPrice() {
    // given
    var sale = brokerage.saleWaitingAt("Task_ScheduleClosing");
    String inContract = sale.row("contract").get("CLOSING_ON").toString();
    assertThat(sale.shown("Task_ScheduleClosing"))
        .containsEntry("closingDate", inContract)
        .containsEntry("closingPlace", "Lone Star Title");

    // when
    LocalDate agreed = LocalDate.parse(inContract).minusDays(1);
    sale.complete("Task_ScheduleClosing", Answers.closingAgreed(agreed, LocalTime.of(14, 0)));
    sale.until("Task_RecordClosing");
    brokerage.travelTo(agreed.plusDays(2), LocalTime.of(9, 0));

    // then
    assertThat(sale.shown("Task_RecordClosing"))
        .containsEntry("closedOn", agreed.toString())
        .containsEntry("closingPrice", "455,000")
        .doesNotContainKey("closingOutcome");
  }

  @Test
  void oneTickIsOnRecordPointByPoint() {
    // when
    var sale = brokerage.saleWaitingAt("Task_CompleteListingPaperwork");

    // then
    assertThat(sale.rows("form_record"))
        .filteredOn(record -> record.get("FORM_ID").equals("staging-appointment"))
        .singleElement()
        .satisfies(
            record ->
                assertThat(record.get("ANSWERS").toString())
                    .contains(
                        "\"homeToured\":true",
                        "\"questionsAnswered\":true",
                        "\"communicationExplained\":true",
                        "\"twiceWeeklyExplained\":true",
                        "\"offersInPortalExplained\":true",
                        "\"weeklyEmailsExplained\":true",
                        "\"portalExplained\":true",
                        "\"goLiveExplained\":true",
                        "\"photosTaken\":true",
                        "\"modelTaken\":true"));
  }
}
