package org.doorway.outbound.mail;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One believable value for every fact a template may be told. */
final class ExampleFacts {

  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          entry("sellerFirstName", "Sam"),
          entry("sellerName", "Sam O’Brien"),
          entry("leadName", "Lena Lead"),
          entry("buyersAgentName", "Bea Broker"),
          entry("price", "$440,000.00"),
          entry("answer", "The seller does not accept the offer."),
          entry(
              "next",
              "Please thank your client for it. If they would like to write again, just reply to this email."),
          entry("agentName", "Ann Agent"),
          entry("agentPhone", "+12145550123"),
          entry("agentEmail", "agent@doorway.example"),
          entry("propertyAddress", "1200 Elm St, Dallas, TX 75201"),
          entry(
              "personalNote",
              "Sam, Ann sold two homes on your street this year and knows the block well.\n"
                  + "I thought you two would get along."),
          entry("replacesAgent", false),
          entry("taskUrl", "https://doorway.example/camunda/app/tasklist/default/#/?task=1f2e"),
          entry("what", "2 sellers"),
          entry("cockpitUrl", "https://doorway.example/camunda/app/cockpit/default/"),
          entry("since", "Monday, November 30, 2026 at 10:02 AM CST"),
          entry("asOf", "Monday, November 30, 2026 at 10:17 AM CST"),
          entry("overAt", "Monday, November 30, 2026 at 11:40 AM CST"),
          entry("waiting", 12),
          entry(
              "leads",
              List.of(
                  Map.of(
                      "seller", "Sam O’Brien",
                      "property", "1200 Elm St, Dallas, TX 75201",
                      "facts", "$425,000 · Referral · came in Nov 28, 9:12 AM",
                      "suggested", "Ann Agent: Area and price band fit",
                      "broker", "The broker hears of it Nov 30, 1:00 PM",
                      "url", "https://doorway.example/camunda/app/tasklist/default/#/?task=2f3e"),
                  Map.of(
                      "seller", "Grace Hopper",
                      "property", "4100 Main St, Dallas, TX 75204",
                      "facts", "Website · came in Nov 29, 7:40 PM",
                      "suggested", "",
                      "broker", "",
                      "url", "https://doorway.example/camunda/app/tasklist/default/#/?task=3f4e"))),
          entry(
              "late",
              List.of(
                  Map.of(
                      "name", "Call the client · Ada Lovelace · 12 Oak St · Staging",
                      "since", "Was due Nov 25, 1:00 PM, Ann Agent",
                      "url", "https://doorway.example/camunda/app/tasklist/default/#/?task=4f5e"))),
          entry("when", "Monday, November 23, 2026 at 11:59 PM CST"),
          entry(
              "deadlines",
              List.of(
                  Map.of(
                      "label", "Option fee",
                      "owed", "Owed by the buyer, paragraph 5.A",
                      "counted", "",
                      "ifMissed",
                          "The buyer does not get the unrestricted right to terminate (5.D)."),
                  Map.of(
                      "label", "Earnest money",
                      "owed", "Owed by the buyer, paragraph 5.A",
                      "counted", "",
                      "ifMissed",
                          "The seller may terminate or use the remedies of paragraph 15, by a notice"
                              + " given before the money arrives (5.C)."))),
          entry("appointmentAt", "Tuesday, December 1, 10:00 AM"),
          entry("kind", "staging"),
          entry("moved", false),
          entry("sold", false),
          entry("attempts", 3),
          entry("lastNotes", "Left a voicemail.\nSeller travels until Friday."),
          entry("listPrice", "$450,000"),
          entry("mlsNumber", "20481516"),
          entry("listingUrl", "https://doorway.example/listings/20481516"),
          entry("preferredGoLiveDate", "Thursday, December 3"),
          entry("agreementEndsOn", "Thursday, June 3, 2027"),
          entry("daysLeft", 7),
          entry("underContract", false),
          entry("offered", true),
          entry("open", "Hand over photos, Complete listing paperwork"),
          entry("goLiveDate", "Tuesday, December 8, 2026"),
          entry("missedDate", "Friday, December 4, 2026"),
          entry("stage", "Pending"),
          entry("reason", "The buyer found another home."),
          entry(
              "ending",
              "The buyer ended the contract within the option period (paragraph 5.B of the"
                  + " contract)."),
          entry("noticeAt", "Tuesday, November 24, 2026 at 4:10 PM CST"),
          entry("optionFee", "Stays with you"),
          entry("earnestMoney", "Goes back to the buyer"),
          entry("titleContact", "Tina"),
          entry("titleCompany", "Lone Star Title"),
          entry("buyerName", "Bo Buyer"),
          entry("salePrice", "$445,000"),
          entry(
              "changes",
              List.of(
                  "Sales price: $445,000.00 (was $450,000.00)",
                  "Closing date: Friday, December 18, 2026 (was Tuesday, December 15, 2026)")),
          entry("contractForm", "TREC 20-19"),
          entry("optionEnds", "Tuesday, November 24, 2026 at 5:00 PM CST"),
          entry("optionFeeAgreed", "$250.00"),
          entry("earnestMoneyAgreed", "$4,500.00"),
          entry("financing", "First Bank of Dallas"),
          entry("effectiveOn", "Thursday, November 19, 2026"),
          entry("closingOn", "Friday, December 18, 2026"),
          entry("closingAt", "Friday, December 18, 2:00 PM"),
          entry("closingPlace", "Lone Star Title, 500 Main St, Dallas"),
          entry("closedOn", "Friday, December 18, 2026"),
          entry("closingPrice", "$445,000"));

  /** What one name stands for elsewhere. */
  private static final Map<String, Map<String, Object>> ELSEWHERE =
      Map.of(
          "morning-digest", Map.of("what", "2 sellers wait for an agent, 1 task is late"),
          "outage-noticed",
              Map.of(
                  "what", "The CRM takes nothing",
                  "reason", "Copper did not answer within 15 seconds."),
          "outage-over", Map.of("what", "The CRM takes everything again"));

  private ExampleFacts() {}

  public static Map<String, Object> all(EmailTemplate template) {
    return Stream.concat(template.required().stream(), template.optional().stream())
        .collect(Collectors.toMap(name -> name, name -> value(template, name)));
  }

  public static Map<String, Object> required(EmailTemplate template) {
    return template.required().stream()
        .collect(Collectors.toMap(name -> name, name -> value(template, name)));
  }

  private static Object value(EmailTemplate template, String name) {
    Object example = ELSEWHERE.getOrDefault(template.file(), Map.of()).get(name);
    return Objects.requireNonNull(example == null ? VALUES.get(name) : example, name);
  }
}
