package org.doorway.sandbox.story;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people enter into each form of a sale on which nothing goes wrong. */
public final class Answers {

  private Answers() {}

  /** The same answers, one of them different; null leaves the field empty. */
  public static Map<String, Object> with(
      Map<String, Object> answers, String key, @Nullable Object value) {
    var changed = new HashMap<>(answers);
    changed.put(key, value);
    return changed;
  }

  public static Map<String, Object> newOpportunity(
      String firstName, String lastName, String email, String phone, String street) {
    return Map.ofEntries(
        entry("firstName", firstName),
        entry("lastName", lastName),
        entry("email", email),
        entry("phone", phone),
        entry("street", street),
        entry("city", "Dallas"),
        entry("state", "TX"),
        entry("postalCode", "75204"),
        entry("source", "website"),
        entry("estimatedValue", "450,000"));
  }

  public static Map<String, Object> agentChosen(String agent) {
    return Map.of("agentId", agent, "personalNote", "They sold two homes on your street.");
  }

  public static Map<String, Object> appointmentAgreed(LocalDate day, LocalTime time) {
    return Map.of(
        "clientAnswer", "appointment",
        "appointmentDate", day.toString(),
        "appointmentTime", time.toString());
  }

  public static Map<String, Object> meetingHeld(LocalDate preferredGoLive) {
    return Map.ofEntries(
        entry("appointmentResult", "held"),
        entry("homeSeen", true),
        entry("preferredMethod", "email"),
        entry("allExplained", true),
        entry("preferredGoLiveDate", preferredGoLive.toString()),
        entry("showingType", "courtesyCall"),
        entry("showingInstructions", "The cat stays in"),
        entry("picturesTaken", true),
        entry("notes", "Roof of 2019, sprinklers, two offers expected"));
  }

  public static Map<String, Object> photosHandedOver() {
    return Map.of("photosHandedOver", true);
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
        "no",
        "yearBuilt",
        1964);
  }

  public static Map<String, Object> mlsData() {
    return Map.of(
        "bedrooms", 3,
        "bathrooms", 2,
        "squareFeet", 1850,
        "yearBuilt", 1964,
        "propertyDescription", "Light rooms, old trees",
        "clientConfirmed", true);
  }

  public static Map<String, Object> published() {
    return Map.of(
        "publishResult", "published",
        "mlsNumber", "20817364",
        "listingUrl", "https://doorway.example/listings/20817364");
  }

  public static Map<String, Object> offer() {
    return Map.of(
        "deskAction", "offer",
        "offerBuyer", "Ben Buyer",
        "offerPrice", "455,000",
        "offerFinancing", "cash",
        "offerStands", "received");
  }

  /** Presented and answered in one go, on the phone, early that day. */
  public static Map<String, Object> offerAccepted(LocalDate day) {
    return offerAnswered(day, "accepted");
  }

  public static Map<String, Object> offerAnswered(LocalDate day, String answer) {
    return Map.of(
        "presentedHow", "phoneCall",
        "presentedOn", day.toString(),
        "presentedAt", "08:00",
        "offerAnswer", answer,
        "answeredHow", "phoneCall",
        "answeredOn", day.toString(),
        "answeredAt", "08:00");
  }

  public static Map<String, Object> executedContract(LocalDate effective) {
    return executedContract(effective, 7, effective.plusDays(32));
  }

  static Map<String, Object> executedContract(
      LocalDate effective, int optionDays, LocalDate closing) {
    return Map.ofEntries(
        entry("contractForm", "trec-20-19"),
        entry("buyerName", "Ben Buyer"),
        entry("salePrice", "455,000"),
        entry("effectiveOn", effective.toString()),
        entry("optionDays", optionDays),
        entry("optionFee", "250"),
        entry("earnestMoney", "4500"),
        entry("closingOn", closing.toString()),
        entry("financing", "cash"),
        entry("objectionDays", 5),
        entry("survey", "existing"),
        entry("surveyDays", 5),
        entry("hoa", "none"),
        entry("titleCompany", "Lone Star Title"),
        entry("titleContact", "Tina Title"),
        entry("titleEmail", "closings@title.example"));
  }

  /** Told just now. */
  public static Map<String, Object> enteredInMls() {
    return Map.of("mlsNote", "Checked with the client");
  }

  public static Map<String, Object> repairsAgreed() {
    return Map.of(
        "repairsResult", "agreed", "repairsAgreed", "New water heater", "sellerCredit", "1,200");
  }

  public static Map<String, Object> deadlineMet(LocalDate day) {
    return Map.of(
        "deadlineResult", "satisfied",
        "satisfiedOn", day.toString(),
        "satisfiedAt", "09:00",
        "deadlineEvidence", "Receipt of the title company");
  }

  /** What the title company confirms: the day it received the contract. */
  public static Map<String, Object> contractReceived(LocalDate day) {
    return Map.of(
        "deskAction", "arrived",
        "arrivedWhat", "titleReceipt",
        "arrivedOn", day.toString(),
        "arrivedEvidence", "Email of the title company");
  }

  public static Map<String, Object> nothingToAmend() {
    return Map.of("amendResult", "nothing");
  }

  /** What a client hears who would rather be called than written to. */
  public static Map<String, Object> clientCalled() {
    return Map.of("touchChannel", "phoneCall");
  }

  public static Map<String, Object> contractHolds() {
    return Map.of("appraisalResult", "holds");
  }

  public static Map<String, Object> closingAgreed(LocalDate day, LocalTime time) {
    return Map.of(
        "closingDate", day.toString(),
        "closingTime", time.toString(),
        "closingPlace", "Lone Star Title, 100 Main St");
  }

  public static Map<String, Object> walkThrough(LocalDate day) {
    return Map.of("walkThroughOn", day.toString(), "walkThrough", "held");
  }

  public static Map<String, Object> closed(LocalDate day) {
    return Map.of("closingOutcome", "closed", "closedOn", day.toString(), "closingPrice", "455000");
  }
}
