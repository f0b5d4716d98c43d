package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer asks for next, in the forms that branch. */
class AskedQuestionsTest {

  /** What the forms offer in these questions. */
  private static final Map<String, Object> OFFERED =
      Map.of(
          "deskActions",
          List.of(
              "touch",
              "showing",
              "offer",
              "price",
              "renewal",
              "offMarket",
              "preference",
              "appointment",
              "goLiveDate",
              "amendment",
              "titleContact",
              "buyerTerminated",
              "offerWithdrawn",
              "reassignment",
              "withdrawal"),
          "renewalResults",
          List.of("renewed", "expired"));

  @ParameterizedTest
  @CsvSource({
    "listing-desk, deskAction, touch, touchChannel touchNotes",
    "listing-desk, deskAction, showing, showingDate showingTime showingAgent",
    "listing-desk, deskAction, offer, offerBuyer offerPrice offerStands",
    "listing-desk, deskAction, price, newListPrice priceReason",
    "listing-desk, deskAction, renewal, agreementRenewedUntil",
    "listing-desk, deskAction, offMarket, returnsOn offMarketReason",
    "listing-desk, deskAction, preference, preferredMethod",
    "listing-desk, deskAction, appointment, appointmentDate appointmentTime",
    "listing-desk, deskAction, goLiveDate, newGoLiveDate newDateReason",
    "listing-desk, deskAction, amendment, amendmentDetails",
    "listing-desk, deskAction, titleContact, newTitleEmail",
    "listing-desk, deskAction, buyerTerminated, terminationGround noticeDate noticeTime",
    "listing-desk, deskAction, offerWithdrawn, offerWithdrawnReason",
    "listing-desk, deskAction, reassignment, reassignmentReason",
    "listing-desk, deskAction, withdrawal, withdrawalReason",
    "call-the-client, clientAnswer, appointment, appointmentDate appointmentTime",
    "call-the-client, clientAnswer, notInterested, lossReason",
    "staging-appointment, appointmentResult, notHeld, notHeldReason",
    "publish-listing, publishResult, published, mlsNumber",
    "publish-listing, publishResult, newDate, newGoLiveDate newDateReason",
    "confirm-appraisal, appraisalResult, amended, amendmentDetails",
    "confirm-appraisal, appraisalResult, terminated, terminationGround noticeDate noticeTime",
    "record-closing, closingOutcome, closed, closedOn closingPrice",
    "record-closing, closingOutcome, moved, newClosingDate newClosingTime",
    "record-closing, closingOutcome, terminated, terminationGround noticeDate noticeTime",
    "reach-client-another-way, bounceSolution, reached, touchChannel reachedDate reachedTime notes",
    "reach-client-another-way, bounceSolution, notNeeded, notes",
    "reach-recipient-another-way, bounceSolution, reached, touchChannel reachedDate reachedTime notes"
  })
  void answerAsksForItsOwnDetailsOnly(String form, String key, String answer, String asked)
      throws IOException {
    assertThat(missing(form, Map.of(key, answer))).containsExactlyInAnyOrder(asked.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "bring-home-back, returnResult, back",
    "call-the-client, clientAnswer, visit",
    "call-the-client, clientAnswer, notReached",
    "negotiate-repairs, repairsResult, none",
    "renew-listing-agreement, renewalResult, expired",
    "confirm-appraisal, appraisalResult, holds",
    "resolve-crm-record, crmSolution, again",
    "check-whether-sent, sentSolution, done"
  })
  void someAnswersAreEnough(String form, String key, String answer) throws IOException {
    assertThat(missing(form, Map.of(key, answer))).isEmpty();
  }

  @Test
  void stagingAppointmentThatTookPlaceAsksForEveryPoint() throws IOException {
    assertThat(missing("staging-appointment", Map.of("appointmentResult", "held")))
        .containsExactlyInAnyOrder(
            "homeSeen",
            "preferredMethod",
            "allExplained",
            "preferredGoLiveDate",
            "showingType",
            "showingInstructions",
            "picturesTaken",
            "notes");
  }

  private static List<String> missing(String form, Map<String, Object> answer) throws IOException {
    var schema = FormSchema.read(Files.readString(Path.of("forms", form + ".form")), Question.FEEL);
    var refused =
        catchThrowableOfType(InvalidInput.class, () -> Question.check(schema, answer, OFFERED));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(InvalidInput.Problem::field).toList();
  }
}
