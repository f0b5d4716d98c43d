package org.doorway.world.crm.copper;

import java.util.List;
import java.util.Objects;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmContact;
import org.jspecify.annotations.Nullable;

/** A person, on the wire. */
record CopperPerson(
    long id,
    @Nullable String name,
    @Nullable String firstName,
    @Nullable String lastName,
    List<CopperEmail> emails,
    List<CopperPhone> phoneNumbers,
    @Nullable CopperAddress address) {

  record CopperEmail(@Nullable String email, @Nullable String category) {}

  record CopperPhone(@Nullable String number, @Nullable String category) {}

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
