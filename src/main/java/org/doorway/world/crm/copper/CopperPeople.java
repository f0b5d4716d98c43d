package org.doorway.world.crm.copper;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doorway.world.crm.CrmContact;
import org.doorway.world.crm.CrmPerson;
import org.doorway.world.crm.CrmRejectedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds people in Copper, and creates those it lacks. */
@Component
class CopperPeople {

  private static final int SUBSCRIBER_NUMBER = 10;

  private final CopperHttp http;
  private final CopperPages pages;

  CopperPeople(CopperHttp http, CopperPages pages) {
    this.http = http;
    this.pages = pages;
  }

  long findOrCreate(CrmPerson person) {
    return person
        .email()
        .flatMap(email -> byEmail(person, email))
        .or(() -> person.phone().flatMap(phone -> byPhone(person, phone)))
        .orElseGet(() -> create(person));
  }

  Optional<CrmContact> read(long id) {
    try {
      return Optional.of(
          http.get("read person " + id, CopperPerson.class, "/people/{id}", id).contact());
    } catch (CopperRefusedException refused) {
      return refused.absent();
    }
  }

  private Optional<Long> byEmail(CrmPerson person, String email) {
    try {
      return Optional.of(
          http.search(
                  "look up the person " + person.name() + " by email",
                  CopperNamed.class,
                  "/people/fetch_by_email",
                  Map.of("email", email))
              .id());
    } catch (CopperRefusedException refused) {
      return refused.absent();
    }
  }

  /** People write phones in many ways; Copper's partial search compares their last digits. */
  private Optional<Long> byPhone(CrmPerson person, String phone) {
    var digits = lastDigits(phone);
    var found =
        pages
            .all(
                "look up the person " + person.name() + " by phone",
                CopperPerson[].class,
                "/people/search",
                Map.of("phone_number", Map.of("value", digits, "match", "partial")))
            .stream()
            .filter(candidate -> plain(candidate.name()).equals(plain(person.name())))
            .filter(
                candidate ->
                    candidate.phones().stream().anyMatch(p -> digits.equals(lastDigits(p))))
            .map(CopperPerson::id)
            .toList();
    if (found.size() > 1) {
      throw new CrmRejectedException(
          "Copper has several people named %s with the same phone: %s"
              .formatted(person.name(), found));
    }
    return found.stream().findFirst();
  }

  private long create(CrmPerson person) {
    try {
      return http.create(
              "create the person " + person.name(),
              CopperNamed.class,
              "/people",
              CopperNewPerson.of(person))
          .id();
    } catch (CopperRefusedException refused) {
      return createdMeanwhile(person, refused).orElseThrow(() -> refused);
    }
  }

  private Optional<Long> createdMeanwhile(CrmPerson person, CopperRefusedException refused) {
    return refused.isInvalid()
        ? person.email().flatMap(email -> byEmail(person, email))
        : Optional.empty();
  }

  private static String lastDigits(String phone) {
    var digits = phone.replaceAll("\\D", "");
    return digits.substring(Math.max(0, digits.length() - SUBSCRIBER_NUMBER));
  }

  private static String plain(@Nullable String name) {
    return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
