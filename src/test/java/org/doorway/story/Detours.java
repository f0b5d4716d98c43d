package org.doorway.story;

import static org.doorway.sandbox.story.Answers.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What people answer where a sale leaves the straight way. */
public final class Detours {

  /** What an agent notes of the end of a contract, and no client reads. */
  public static final String PRIVATE = "Their agent says foundation trouble";

  private Detours() {}

  public static Map<String, Object> contactCorrected(String email) {
    return Map.of("email", email);
  }

  public static Map<String, Object> reached(LocalDate day, LocalTime time) {
    return Map.of(
        "bounceSolution", "reached",
        "touchChannel", "phoneCall",
        "reachedDate", day.toString(),
        "reachedTime", time.toString(),
        "notes", "Told them everything");
  }

  public static Map<String, Object> notNeeded() {
    return Map.of("bounceSolution", "notNeeded", "notes", "They were in the meeting");
  }

  public static Map<String, Object> anotherVisitWanted() {
    return Map.of("clientAnswer", "visit", "callNotes", "Travels until next week");
  }

  public static Map<String, Object> notReached() {
    return Map.of("clientAnswer", "notReached");
  }

  public static Map<String, Object> notInterested(String lossReason) {
    return Map.of("clientAnswer", "notInterested", "lossReason", lossReason);
  }

  public static Map<String, Object> visitAgreed(LocalDate day, LocalTime time) {
    return Map.of(
        "visitResult",
        "agreed",
        "visitDate",
        day.toString(),
        "visitTime",
        time.toString(),
        "attemptNotes",
        "Will be home");
  }

  public static Map<String, Object> visitNotAgreed(String notes) {
    return Map.of("visitResult", "notYet", "attemptNotes", notes);
  }

  public static Map<String, Object> meetingNotHeld() {
    return Map.of("appointmentResult", "notHeld", "notHeldReason", "Nobody was home");
  }

  public static Map<String, Object> goLiveDate(LocalDate day) {
    return Map.of("newGoLiveDate", day.toString(), "newDateReason", "The painter is late");
  }

  public static Map<String, Object> newDayAgreed(LocalDate day) {
    return with(goLiveDate(day), "publishResult", "newDate");
  }

  public static Map<String, Object> renewed(LocalDate expires) {
    return Map.of("renewalResult", "renewed", "newExpiresOn", expires.toString());
  }

  public static Map<String, Object> notRenewed() {
    return Map.of("renewalResult", "expired");
  }

  public static Map<String, Object> closingDateAmended(LocalDate closing) {
    return Map.of(
        "amendResult",
        "amend",
        "amendmentDetails",
        "Closing moved",
        "amendedClosingOn",
        closing.toString());
  }

  public static Map<String, Object> priceAmended(String price) {
    return Map.of(
        "appraisalResult", "amended",
        "amendmentDetails", "Price lowered to the appraisal",
        "amendedPrice", price);
  }

  public static Map<String, Object> financingFailed(LocalDateTime notice) {
    return terminated("appraisalResult", "terminated", "financing", notice);
  }

  public static Map<String, Object> closingMoved(LocalDate day, LocalTime time) {
    return Map.of(
        "closingOutcome", "moved",
        "newClosingDate", day.toString(),
        "newClosingTime", time.toString());
  }

  public static Map<String, Object> closingTerminated(LocalDateTime notice) {
    return with(
        terminated("closingOutcome", "terminated", "default", notice), "terminatedBy", "seller");
  }

  /** The contract ends on that ground, the money as the ground says. */
  public static Map<String, Object> terminated(
      String question, String answer, String ground, LocalDateTime notice) {
    return Map.of(
        question,
        answer,
        "terminationGround",
        ground,
        "noticeDate",
        notice.toLocalDate().toString(),
        "noticeTime",
        notice.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
        "terminationNote",
        PRIVATE);
  }
}
