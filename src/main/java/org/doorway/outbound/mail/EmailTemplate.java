package org.doorway.outbound.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The emails Doorway knows, each with what it must be told and what it may be told. */
public enum EmailTemplate {
  AGENT_INTRODUCTION(
      Set.of("sellerFirstName", "leadName", "agentName", "agentEmail", "propertyAddress"),
      Set.of("agentPhone", "personalNote", "replacesAgent")),
  ASSIGNMENT_REMINDER(
      Set.of("sellerName", "propertyAddress", "waitingSince", "tasklistUrl"), Set.of("agentName")),
  ASSIGNMENT_ESCALATION(
      Set.of("sellerName", "propertyAddress", "waitingSince", "tasklistUrl"), Set.of("agentName")),
  APPOINTMENT_INVITATION(appointment(), Set.of("agentPhone", "moved")),
  APPOINTMENT_REMINDER(appointment(), Set.of("agentPhone")),
  APPOINTMENT_CANCELLED(appointment(), Set.of("agentPhone")),
  VISIT_ATTEMPTS(
      Set.of("agentName", "sellerName", "propertyAddress", "attempts"), Set.of("lastNotes")),
  LISTING_LIVE(
      client("propertyAddress", "listPrice", "mlsNumber"), Set.of("agentPhone", "listingUrl")),
  PUBLISH_REMINDER(
      Set.of("agentName", "sellerName", "propertyAddress", "preferredGoLiveDate"),
      Set.of("tasklistUrl")),
  PUBLISH_ESCALATION(
      Set.of("agentName", "sellerName", "propertyAddress", "preferredGoLiveDate"),
      Set.of("tasklistUrl")),
  GO_LIVE_MISSED(
      Set.of("agentName", "sellerName", "propertyAddress", "preferredGoLiveDate"),
      Set.of("tasklistUrl")),
  WON_IN_CRM(Set.of("sellerName", "propertyAddress", "stage"), Set.of("agentName")),
  BACK_ON_MARKET(client("propertyAddress"), Set.of("agentPhone", "reason")),
  NOTHING_TO_AMEND(client("propertyAddress"), Set.of("agentPhone")),
  TITLE_COMPANY(
      Set.of(
          "titleCompany",
          "propertyAddress",
          "sellerName",
          "buyerName",
          "salePrice",
          "effectiveOn",
          "closingOn",
          "agentName",
          "agentEmail"),
      Set.of("titleContact", "agentPhone")),
  CLOSING_INVITATION(
      client("propertyAddress", "closingAt", "closingPlace"), Set.of("agentPhone", "moved")),
  THANK_YOU(client("propertyAddress", "closedOn", "closingPrice"), Set.of("agentPhone"));

  private final Set<String> required;
  private final Set<String> optional;

  EmailTemplate(Set<String> required, Set<String> optional) {
    this.required = required;
    this.optional = optional;
  }

  EmailTemplate(Set<String> required) {
    this(required, Set.of());
  }

  Set<String> required() {
    return required;
  }

  Set<String> optional() {
    return optional;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> appointment() {
    return client("propertyAddress", "appointmentAt", "kind");
  }

  private static Set<String> client(String... facts) {
    var keys = new HashSet<>(Set.of("sellerFirstName", "agentName", "agentEmail"));
    keys.addAll(Set.of(facts));
    return Set.copyOf(keys);
  }
}
