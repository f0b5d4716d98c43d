package org.doorway.inbound.crm;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.value.Dollars;
import org.doorway.sale.value.Storable;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmContact;
import org.doorway.world.crm.CrmOpportunityState;

/** What the CRM knows of an opportunity, as the fields of the form New opportunity. */
final class CrmFacts {

  private static final int LONGEST_NOTES = 3000;

  private CrmFacts() {}

  static Map<String, Object> of(CrmOpportunityState theirs, Optional<CrmContact> person) {
    var facts = new LinkedHashMap<String, Object>();
    person.ifPresent(
        seller -> {
          facts.put("firstName", seller.firstName());
          facts.put("lastName", seller.lastName());
          facts.put("email", first(seller.emails()));
          facts.put("phone", first(seller.phones()));
        });
    facts.putAll(home(theirs, person.map(CrmContact::address).orElse(CrmAddress.UNKNOWN)));
    facts.put("source", source(theirs.source().orElse("")));
    facts.put("estimatedValue", theirs.value().map(CrmFacts::dollars).orElse(""));
    facts.put("notes", notes(theirs));
    facts.values().removeIf(value -> value.toString().isBlank());
    return facts;
  }

  /**
   * The address on the opportunity is the home's; without one, the seller is taken to live there.
   */
  private static Map<String, String> home(CrmOpportunityState theirs, CrmAddress sellers) {
    return theirs
        .propertyAddress()
        .filter(line -> !line.isBlank())
        .map(AddressLine::parts)
        .orElseGet(() -> AddressLine.parts(sellers));
  }

  /** The form's answer for the CRM's customer source. */
  private static String source(String theirs) {
    return switch (theirs) {
      case "Website" -> "website";
      case "Referral" -> "referral";
      case "Phone call" -> "phone";
      case "Open inquiry" -> "openInquiry";
      default -> "other";
    };
  }

  private static String dollars(BigDecimal value) {
    return value.signum() > 0 ? Dollars.entry(value) : "";
  }

  private static String notes(CrmOpportunityState theirs) {
    return Storable.text(theirs.details().orElse(""), LONGEST_NOTES);
  }

  private static String first(List<String> several) {
    return several.stream().filter(one -> !one.isBlank()).findFirst().orElse("");
  }
}
