package org.doorway.world.crm.copper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmPerson;
import org.doorway.world.crm.copper.CopperPerson.CopperEmail;
import org.doorway.world.crm.copper.CopperPerson.CopperPhone;
import org.jspecify.annotations.Nullable;

/** A person to create, on the wire; Copper parts the name itself. */
@JsonInclude(Include.NON_EMPTY)
record CopperNewPerson(
    String name,
    List<CopperEmail> emails,
    List<CopperPhone> phoneNumbers,
    @Nullable CopperAddress address) {

  static CopperNewPerson of(CrmPerson person) {
    return new CopperNewPerson(
        person.name(),
        person.email().map(email -> new CopperEmail(email, "personal")).stream().toList(),
        person.phone().map(phone -> new CopperPhone(phone, "mobile")).stream().toList(),
        person.address().equals(CrmAddress.UNKNOWN) ? null : CopperAddress.of(person.address()));
  }
}
