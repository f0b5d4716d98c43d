package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;

/** The searches that only people have. */
final class PeopleFilters {

  private PeopleFilters() {}

  static Filter emails() {
    return wanted -> {
      var emails = new HashSet<String>();
      if (wanted.isTextual()) {
        emails.add(Filter.lower(wanted));
      } else {
        Kind.list(wanted).forEach(email -> emails.add(Filter.lower(email)));
      }
      return person -> PeopleResource.emails(person).stream().anyMatch(emails::contains);
    };
  }

  /** Either the number, or {@code {value, match}}; digits count, punctuation does not. */
  static Filter phone() {
    return wanted -> {
      var value = wanted.isObject() ? wanted.path("value") : wanted;
      var digits = digits(Kind.must(value.isTextual(), value, "must be a string"));
      Kind.must(!digits.isEmpty(), value, "must have digits");
      var exact = wanted.path("match").asText().equals("exact");
      return person -> hasPhone(person, digits, exact);
    };
  }

  static Filter address(String part) {
    return wanted -> {
      var text = Filter.lower(Kind.must(wanted.isTextual(), wanted, "must be a string"));
      return person -> Filter.lower(person.path("address").path(part)).equals(text);
    };
  }

  static Filter contactsOf(RecordTable table) {
    return wanted -> {
      var contacts = new HashSet<Long>();
      for (var id : Kind.list(wanted)) {
        Kind.must(Kind.isId(id), id, "IDs must be positive integers");
        table
            .find(OpportunityResource.PATH, id.longValue())
            .ifPresent(found -> contacts.add(found.path("primary_contact_id").asLong()));
      }
      return person -> contacts.contains(person.path("id").asLong());
    };
  }

  private static boolean hasPhone(ObjectNode person, String digits, boolean exact) {
    for (var entry : person.path("phone_numbers")) {
      var number = digits(entry.path("number"));
      if (exact ? number.equals(digits) : number.contains(digits)) {
        return true;
      }
    }
    return false;
  }

  private static String digits(JsonNode number) {
    return number.asText("").replaceAll("\\D", "");
  }
}
