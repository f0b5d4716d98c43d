package org.doorway.world.crm.copper;

import java.util.List;
import java.util.Objects;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmContact;

/** A person, on the wire. */
record CopperPerson(
    long id,
    String name,
    String firstName,
    String lastName,
    List<CopperEmail> emails,
    List<CopperPhone> phoneNumbers,
    CopperAddress address) {

  record CopperEmail(String email, String category) {}

  record CopperPhone(String number, String category) {}

  CopperPerson {
    emails = emails == null ? List.of() : emails;
    phoneNumbers = phoneNumbers == null ? List.of() : phoneNumbers;
  }

  List<String> phones() {
    return phoneNumbers.stream().map(CopperPhone::number).filter(Objects::nonNull).toList();
  }

  CrmContact contact() {
    return new CrmContact(
        id,
        Objects.requireNonNullElse(firstName, ""),
        Objects.requireNonNullElse(lastName, ""),
        emails.stream().map(CopperEmail::email).filter(Objects::nonNull).toList(),
        phones(),
        address == null ? CrmAddress.UNKNOWN : address.address());
  }
}
