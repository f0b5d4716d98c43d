package org.doorway.opportunity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What every form shows of its opportunity at the top. */
public final class KnownFacts {

  private static final Pattern DOMESTIC = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");

  private KnownFacts() {}

  public static Map<String, Object> of(Opportunity opportunity) {
    var facts = new HashMap<String, Object>();
    facts.put("sellerName", opportunity.seller().name());
    facts.put("propertyAddress", opportunity.property().address());
    facts.put("stage", opportunity.stage().label());
    opportunity.seller().email().ifPresent(email -> facts.put("sellerEmail", email));
    opportunity.seller().phone().ifPresent(phone -> addPhone(facts, phone));
    opportunity
        .contactPreference()
        .ifPresent(method -> facts.put("contactPreference", method.label()));
    return facts;
  }

  /** As people write it, and as a telephone dials it. */
  private static void addPhone(Map<String, Object> facts, String phone) {
    var domestic = DOMESTIC.matcher(phone);
    facts.put("sellerPhone", domestic.matches() ? domestic.replaceFirst("($1) $2-$3") : phone);
    facts.put("sellerPhoneLink", phone);
  }
}
