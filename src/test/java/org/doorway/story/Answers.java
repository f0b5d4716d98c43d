package org.doorway.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A valid answer for every form, as a browser would submit it. */
public final class Answers {

  private static final AtomicInteger HOUSE_NUMBER = new AtomicInteger(1200);

  private Answers() {}

  /** The same answers, one of them different; null leaves the field empty. */
  public static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
    var changed = new HashMap<>(answers);
    changed.put(key, value);
    return changed;
  }

  public static Map<String, Object> newOpportunity() {
    return Map.ofEntries(
        Map.entry("firstName", "Ada"),
        Map.entry("lastName", "Seller"),
        Map.entry("email", "ada@seller.example"),
        Map.entry("phone", "(214) 555-0143"),
        Map.entry("street", HOUSE_NUMBER.getAndIncrement() + " Elm Street"),
        Map.entry("city", "Dallas"),
        Map.entry("state", "TX"),
        Map.entry("postalCode", "75204"),
        Map.entry("source", "website"),
        Map.entry("estimatedValue", "450,000"),
        Map.entry("notes", "Wants to move before spring"));
  }

  public static Map<String, Object> agentChosen(String agent) {
    return Map.of("agentId", agent, "personalNote", "They sold two homes on your street.");
  }

  public static Map<String, Object> contactCorrected(String email) {
    return Map.of("email", email);
  }

  public static Map<String, Object> reached(LocalDate day, LocalTime time) {
    return Map.of(
        "bounceSolution",
        "reached",
        "touchChannel",
        "phoneCall",
        "reachedDate",
        day.toString(),
        "reachedTime",
        time.toString(),
        "notes",
        "Told them everything");
  }

  public static Map<String, Object> notNeeded() {
    return Map.of("bounceSolution", "notNeeded", "notes", "They were in the meeting");
  }

  public static Map<String, Object> appointmentAgreed(LocalDate day, LocalTime time) {
    return Map.of(
        "clientAnswer",
        "appointment",
        "appointmentDate",
        day.toString(),
        "appointmentTime",
        time.toString());
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

  public static Map<String, Object> meetingHeld(LocalDate preferredGoLive) {
    return Map.ofEntries(
        Map.entry("appointmentResult", "held"),
        Map.entry("homeToured", true),
        Map.entry("questionsAnswered", true),
        Map.entry("communicationExplained", true),
        Map.entry("preferredMethod", "email"),
        Map.entry("twiceWeeklyExplained", true),
        Map.entry("offersInPortalExplained", true),
        Map.entry("weeklyEmailsExplained", true),
        Map.entry("portalExplained", true),
        Map.entry("preferredGoLiveDate", preferredGoLive.toString()),
        Map.entry("goLiveExplained", true),
        Map.entry("showingType", "courtesyCall"),
        Map.entry("showingInstructions", "The cat stays in"),
        Map.entry("photosTaken", true),
        Map.entry("modelTaken", true),
        Map.entry("notes", "Roof of 2019, sprinklers, two offers expected"));
  }

  public static Map<String, Object> meetingNotHeld() {
    return Map.of("appointmentResult", "notHeld", "notHeldReason", "Nobody was home");
  }

  public static Map<String, Object> photosHandedOver() {
    return Map.of("photoCount", 32);
  }

  public static Map<String, Object> goLiveDate(LocalDate day) {
    return Map.of("newGoLiveDate", day.toString(), "newDateReason", "The painter is late");
  }

  public static Map<String, Object> paperwork(LocalDate today) {
    return paperwork(today, today.plusMonths(6));
  }

  public static Map<String, Object> paperwork(LocalDate signed, LocalDate expires) {
    return Map.of(
        "agreementSignedOn",
        signed.toString(),
        "agreementExpiresOn",
        expires.toString(),
        "listPrice",
        "450000",
        "disclosureReceived",
        true,
        "survey",
        "existing",
        "hoa",
        "no");
  }

  public static Map<String, Object> mlsData() {
    return Map.of(
        "bedrooms",
        3,
        "bathrooms",
        2,
        "squareFeet",
        1850,
        "yearBuilt",
        1964,
        "propertyDescription",
        "Light rooms, old trees",
        "mlsDataConfirmed",
        true,
        "descriptionConfirmed",
        true);
  }

  public static Map<String, Object> published() {
    return Map.of(
        "publishResult",
        "published",
        "mlsNumber",
        "20817364",
        "listingUrl",
        "https://doorway.example/listings/20817364");
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

  public static Map<String, Object> executedContract(LocalDate effective) {
    return Map.ofEntries(
        Map.entry("contractForm", "trec-20-19"),
        Map.entry("buyerName", "Ben Buyer"),
        Map.entry("salePrice", "455,000"),
        Map.entry("effectiveOn", effective.toString()),
        Map.entry("optionDays", 7),
        Map.entry("optionFee", "250"),
        Map.entry("earnestMoney", "4500"),
        Map.entry("closingOn", effective.plusDays(32).toString()),
        Map.entry("documentsDueOn", effective.plusDays(5).toString()),
        Map.entry("titleCompany", "Lone Star Title"),
        Map.entry("titleContact", "Tina Title"),
        Map.entry("titleEmail", "closings@title.example"));
  }

  public static Map<String, Object> repairsAgreed() {
    return Map.of(
        "repairsResult", "agreed", "repairsAgreed", "New water heater", "sellerCredit", "1,200");
  }

  public static Map<String, Object> documentsDelivered(LocalDate day) {
    return Map.of(
        "disclosureDelivered",
        true,
        "surveyDelivered",
        true,
        "hoaDelivered",
        true,
        "deliveredOn",
        day.toString());
  }

  public static Map<String, Object> nothingToAmend() {
    return Map.of("contractReviewed", true, "amendResult", "nothing");
  }

  public static Map<String, Object> closingDateAmended(LocalDate closing) {
    return Map.of(
        "contractReviewed",
        true,
        "amendResult",
        "amend",
        "amendmentDetails",
        "Closing moved",
        "amendedClosingOn",
        closing.toString());
  }

  public static Map<String, Object> contractHolds() {
    return Map.of("appraisalResult", "holds", "appraisedValue", "460000");
  }

  public static Map<String, Object> priceAmended(String price) {
    return Map.of(
        "appraisalResult",
        "amended",
        "amendmentDetails",
        "Price lowered to the appraisal",
        "amendedPrice",
        price);
  }

  public static Map<String, Object> financingFailed() {
    return Map.of("appraisalResult", "terminated", "terminationReason", "The loan was denied");
  }

  public static Map<String, Object> closingAgreed(LocalDate day, LocalTime time) {
    return Map.of(
        "closingDate",
        day.toString(),
        "closingTime",
        time.toString(),
        "closingPlace",
        "Lone Star Title, 100 Main St");
  }

  public static Map<String, Object> walkThrough(LocalDate day) {
    return Map.of("walkThroughOn", day.toString(), "walkThroughDone", true);
  }

  public static Map<String, Object> closed(LocalDate day) {
    return Map.of("closingOutcome", "closed", "closedOn", day.toString(), "closingPrice", "455000");
  }

  public static Map<String, Object> closingMoved(LocalDate day, LocalTime time) {
    return Map.of(
        "closingOutcome",
        "moved",
        "newClosingDate",
        day.toString(),
        "newClosingTime",
        time.toString());
  }

  public static Map<String, Object> closingTerminated() {
    return Map.of("closingOutcome", "terminated", "terminationReason", "The buyer did not sign");
  }

  public static Map<String, Object> touch(String channel) {
    return Map.of(
        "deskAction", "touch", "touchChannel", channel, "touchNotes", "Spoke of showings");
  }

  public static Map<String, Object> showing(LocalDate day, LocalTime time) {
    return Map.of(
        "deskAction",
        "showing",
        "showingDate",
        day.toString(),
        "showingTime",
        time.toString(),
        "showingAgent",
        "Sol Showing",
        "showingFeedback",
        "Liked the kitchen");
  }

  public static Map<String, Object> offer(String status) {
    return Map.of(
        "deskAction",
        "offer",
        "offerBuyer",
        "Ben Buyer",
        "offerPrice",
        "455,000",
        "offerStatus",
        status);
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
        "deskAction",
        "appointment",
        "appointmentDate",
        day.toString(),
        "appointmentTime",
        time.toString());
  }

  public static Map<String, Object> optionExtended(LocalDate lastDay) {
    return Map.of(
        "deskAction",
        "amendment",
        "amendmentDetails",
        "Option extended for the inspection",
        "amendedOptionEndsOn",
        lastDay.toString());
  }

  public static Map<String, Object> buyerTerminated() {
    return Map.of("deskAction", "buyerTerminated", "terminationReason", "Foundation trouble");
  }

  public static Map<String, Object> reassignment() {
    return Map.of("deskAction", "reassignment", "reassignmentReason", "On leave from Monday");
  }

  public static Map<String, Object> withdrawal() {
    return Map.of("deskAction", "withdrawal", "withdrawalReason", "Stays for the school");
  }
}
