package org.doorway.e2e;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;

/** What people answer in the longer forms. */
final class Answers {

  private Answers() {}

  static Map<String, Object> opportunity(String lastName, String email, String street) {
    return Map.of(
        "seller",
        Map.of(
            "firstName", "Grace", "lastName", lastName, "email", email, "phone", "(214) 555-0144"),
        "property",
        Map.of("street", street, "city", "Dallas", "state", "TX", "postalCode", "75204"),
        "source",
        "referral",
        "estimatedValue",
        425_000);
  }

  static Map<String, Object> stagingAppointment(LocalDate goLive) {
    return Map.ofEntries(
        entry("appointmentResult", "held"),
        entry("homeToured", true),
        entry("questionsAnswered", true),
        entry("communicationExplained", true),
        entry("preferredMethod", "text"),
        entry("textConsent", true),
        entry("twiceWeeklyExplained", true),
        entry("offersInPortalExplained", true),
        entry("weeklyEmailsExplained", true),
        entry("portalExplained", true),
        entry("preferredGoLiveDate", goLive.toString()),
        entry("goLiveExplained", true),
        entry("showingType", "courtesyCall"),
        entry("showingInstructions", "Lockbox at the side door"),
        entry("specialCircumstances", "A cat that must stay in"),
        entry("photosTaken", true),
        entry("modelTaken", true),
        entry("notes", "New roof in 2024; wants to be out by May"));
  }

  static Map<String, Object> paperwork(LocalDate signed) {
    return Map.of(
        "agreementSignedOn", signed.toString(),
        "agreementExpiresOn", signed.plusDays(180).toString(),
        "listPrice", "450,000",
        "disclosureReceived", true,
        "survey", "existing",
        "hoa", "yes",
        "hoaName", "Vickery Place HOA");
  }

  static Map<String, Object> mlsData() {
    return Map.of(
        "bedrooms",
        3,
        "bathrooms",
        2.5,
        "squareFeet",
        2050,
        "yearBuilt",
        1987,
        "propertyDescription",
        "A bright house on a quiet street.",
        "mlsDataConfirmed",
        true,
        "descriptionConfirmed",
        true);
  }

  static Map<String, Object> contract(
      String buyer, LocalDate effective, int optionDays, LocalDate closing) {
    return Map.ofEntries(
        entry("contractForm", "trec-20-19"),
        entry("buyerName", buyer),
        entry("salePrice", "430000"),
        entry("effectiveOn", effective.toString()),
        entry("optionDays", optionDays),
        entry("optionFee", "250"),
        entry("earnestMoney", "4,300"),
        entry("closingOn", closing.toString()),
        entry("documentsDueOn", effective.plusDays(3).toString()),
        entry("titleCompany", "Lone Star Title"),
        entry("titleEmail", "escrow@title.example"));
  }

  static Map<String, Object> acceptedOffer(String buyer) {
    return Map.of(
        "deskAction", "offer",
        "offerBuyer", buyer,
        "offerPrice", "$430,000",
        "offerStatus", "accepted");
  }

  static Map<String, Object> documents(LocalDate delivered) {
    return Map.of(
        "disclosureDelivered", true,
        "surveyDelivered", true,
        "hoaDelivered", true,
        "deliveredOn", delivered.toString());
  }
}
