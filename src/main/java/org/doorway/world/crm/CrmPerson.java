package org.doorway.world.crm;

import java.util.Objects;
import java.util.Optional;

/** A seller as the CRM should know them; the phone is E.164. */
public record CrmPerson(
    String firstName,
    String lastName,
    Optional<String> email,
    Optional<String> phone,
    CrmAddress address) {

  public CrmPerson {
    if (firstName.isBlank() && lastName.isBlank()) {
      throw new IllegalArgumentException("A person needs a name");
    }
    if (email.isEmpty() && phone.isEmpty()) {
      throw new IllegalArgumentException("A person needs an email or a phone");
    }
    Objects.requireNonNull(address, "address");
  }

  public String name() {
    return (firstName + " " + lastName).strip();
  }
}
