package org.doorway.outbound.mail;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One believable value for every fact a template may be told. */
final class ExampleFacts {

  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          entry("sellerFirstName", "Sam"),
          entry("sellerName", "Sam O’Brien"),
          entry("leadName", "Lena Lead"),
          entry("agentName", "Ann Agent"),
          entry("agentPhone", "+12145550123"),
          entry("agentEmail", "agent@doorway.example"),
          entry("propertyAddress", "1200 Elm St, Dallas, TX 75201"),
          entry(
              "personalNote",
              "Sam, Ann sold two homes on your street this year and knows the block well.\n"
                  + "I thought you two would get along."),
          entry("replacesAgent", false),
          entry("waitingSince", "Thursday, November 19, 10:05 AM"),
          entry("tasklistUrl", "https://doorway.example/camunda/app/tasklist/"),
          entry("appointmentAt", "Tuesday, December 1, 10:00 AM"),
          entry("kind", "staging"),
          entry("moved", false),
          entry("attempts", 3),
          entry("lastNotes", "Left a voicemail.\nSeller travels until Friday."),
          entry("listPrice", "$450,000"),
          entry("mlsNumber", "20481516"),
          entry("listingUrl", "https://doorway.example/listings/20481516"),
          entry("preferredGoLiveDate", "Thursday, December 3"),
          entry("stage", "Pending"),
          entry("reason", "The buyer’s financing was not approved."),
          entry("titleContact", "Tina"),
          entry("titleCompany", "Lone Star Title"),
          entry("buyerName", "Bo Buyer"),
          entry("salePrice", "$445,000"),
          entry("effectiveOn", "Thursday, November 19, 2026"),
          entry("closingOn", "Friday, December 18, 2026"),
          entry("closingAt", "Friday, December 18, 2:00 PM"),
          entry("closingPlace", "Lone Star Title, 500 Main St, Dallas"),
          entry("closedOn", "Friday, December 18, 2026"),
          entry("closingPrice", "$445,000"));

  private ExampleFacts() {}

  public static Map<String, Object> all(EmailTemplate template) {
    return Stream.concat(template.required().stream(), template.optional().stream())
        .collect(Collectors.toMap(name -> name, VALUES::get));
  }

  public static Map<String, Object> required(EmailTemplate template) {
    return template.required().stream().collect(Collectors.toMap(name -> name, VALUES::get));
  }
}
