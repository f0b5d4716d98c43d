package org.doorway.sale.opportunity;

import java.util.HashMap;
import java.util.Map;
import org.doorway.sale.value.PhoneNumber;

/** What every form shows of its opportunity at the top. */
public final class KnownFacts {

  private KnownFacts() {}

  public static Map<String, Object> of(Opportunity opportunity) {
    var facts = new HashMap<String, Object>();
    facts.put("sellerName", opportunity.seller().name());
    facts.put("propertyAddress", opportunity.property().address());
    facts.put("stage", opportunity.stage().label());
    opportunity.notes().ifPresent(notes -> facts.put("intakeNotes", notes));
    opportunity.seller().email().ifPresent(email -> facts.put("sellerEmail", email));
    opportunity.seller().phone().ifPresent(phone -> addPhone(facts, phone));
    opportunity
        .consent()
        .preferred()
        .ifPresent(method -> facts.put("contactPreference", method.label()));
    return facts;
  }

  /** As people write it, and as a telephone dials it. */
  private static void addPhone(Map<String, Object> facts, String phone) {
    facts.put("sellerPhone", new PhoneNumber(phone).words());
    facts.put("sellerPhoneLink", phone);
  }
}
