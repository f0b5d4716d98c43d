package org.doorway.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

/** What an agent enters at the listing desk, an offer apart. */
public final class DeskAnswers {

  private DeskAnswers() {}

  public static Map<String, Object> touch(String channel) {
    return Map.of(
        "deskAction", "touch", "touchChannel", channel, "touchNotes", "Spoke of showings");
  }

  public static Map<String, Object> showing(LocalDate day, LocalTime time) {
    return Map.of(
        "deskAction", "showing",
        "showingDate", day.toString(),
        "showingTime", time.toString(),
        "showingAgent", "Sol Showing",
        "showingFeedback", "Liked the kitchen");
  }

  public static Map<String, Object> newPrice(String price) {
    return Map.of(
        "deskAction", "price", "newListPrice", price, "priceReason", "Few showings so far");
  }

  public static Map<String, Object> textsPreferred() {
    return Map.of("deskAction", "preference", "preferredMethod", "text", "textConsent", true);
  }

  public static Map<String, Object> callsPreferred() {
    return Map.of("deskAction", "preference", "preferredMethod", "phone");
  }

  public static Map<String, Object> appointmentMoved(LocalDate day, LocalTime time) {
    return Map.of(
        "deskAction", "appointment",
        "appointmentDate", day.toString(),
        "appointmentTime", time.toString());
  }

  public static Map<String, Object> goLiveDate(LocalDate day) {
    return Map.of(
        "deskAction", "goLiveDate",
        "newGoLiveDate", day.toString(),
        "newDateReason", "The painter is late");
  }

  public static Map<String, Object> agreementRenewed(LocalDate until) {
    return Map.of("deskAction", "renewal", "agreementRenewedUntil", until.toString());
  }

  public static Map<String, Object> offMarket(LocalDate returnsOn) {
    return Map.of(
        "deskAction", "offMarket",
        "returnsOn", returnsOn.toString(),
        "offMarketReason", "Guests over the holidays");
  }

  public static Map<String, Object> optionExtended(LocalDate lastDay) {
    return Map.of(
        "deskAction", "amendment",
        "amendmentDetails", "Option extended for the inspection",
        "amendedOptionEndsOn", lastDay.toString());
  }

  public static Map<String, Object> closingAmended(LocalDate day) {
    return Map.of(
        "deskAction", "amendment",
        "amendmentDetails", "Closing a week later",
        "amendedClosingOn", day.toString());
  }

  /** The buyer leaves within the option. */
  public static Map<String, Object> buyerTerminated(LocalDateTime notice) {
    return Detours.terminated("deskAction", "buyerTerminated", "option", notice);
  }

  public static Map<String, Object> offerGone(Object offer) {
    return Map.of("deskAction", "offerGone", "goneOffer", String.valueOf(offer));
  }

  public static Map<String, Object> offerWithdrawn() {
    return Map.of("deskAction", "offerWithdrawn", "offerWithdrawnReason", "Foundation trouble");
  }

  public static Map<String, Object> reassignment() {
    return Map.of("deskAction", "reassignment", "reassignmentReason", "On leave from Monday");
  }

  public static Map<String, Object> withdrawal() {
    return Map.of("deskAction", "withdrawal", "withdrawalReason", "Stays for the school");
  }

  /** The team lead's answer when the seller wants out of a contract, and both signed a release. */
  public static Map<String, Object> released(LocalDateTime signed) {
    return Map.of(
        "decision", "released",
        "decisionDetails", "As agreed by phone",
        "noticeDate", signed.toLocalDate().toString(),
        "noticeTime", signed.toLocalTime().toString(),
        "optionFeeTo", "seller",
        "earnestMoneyTo", "buyer");
  }

  /** What waits under that id, the engine's job, goes out at once. */
  public static Map<String, Object> sendNow(String waiting) {
    return Map.of("deskAction", "sendNow", "waitingEmail", waiting);
  }

  public static Map<String, Object> dontSend(String waiting) {
    return Map.of("deskAction", "dontSend", "waitingEmail", waiting);
  }
}
