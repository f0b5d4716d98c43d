package org.doorway.outbound.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.value.PhoneNumber;

/** What a template is told: all it needs, nothing it does not know, no link that runs a script. */
final class EmailFacts {

  private static final String PHONE = "agentPhone";

  private EmailFacts() {}

  static Map<String, Object> checked(EmailTemplate template, Map<String, ?> facts) {
    var known = new HashMap<String, Object>();
    facts.forEach((name, value) -> add(known, template, name, value));
    template.required().stream()
        .filter(name -> !known.containsKey(name))
        .findFirst()
        .ifPresent(name -> refuse(template, name, "is missing"));
    Optional.ofNullable(known.get(PHONE))
        .filter(phone -> !(phone instanceof Blank))
        .ifPresent(phone -> addPhone(known, template, phone));
    return known;
  }

  private static void add(
      Map<String, Object> known, EmailTemplate template, String name, Object value) {
    if (!template.required().contains(name) && !template.optional().contains(name)) {
      refuse(template, name, "is not known");
    }
    if (name.endsWith("Url")
        && !(value instanceof Blank)
        && !value.toString().matches("(https?://\\S+)?")) {
      refuse(template, name, "is not a web address");
    }
    if (!value.toString().isBlank()) {
      known.put(name, value);
    }
  }

  private static void addPhone(Map<String, Object> known, EmailTemplate template, Object number) {
    try {
      var phone = PhoneNumber.of(number.toString());
      known.put(PHONE, phone.words());
      known.put("agentPhoneLink", phone.link());
    } catch (IllegalArgumentException unfit) {
      refuse(template, PHONE, String.valueOf(unfit.getMessage()));
    }
  }

  private static void refuse(EmailTemplate template, String name, String why) {
    throw new IllegalArgumentException("Email %s: '%s' %s".formatted(template.file(), name, why));
  }
}
