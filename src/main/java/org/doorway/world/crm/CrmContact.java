package org.doorway.world.crm;

import java.util.List;

/** A person as the CRM has them now. */
public record CrmContact(
    long id,
    String firstName,
    String lastName,
    List<String> emails,
    List<String> phones,
    CrmAddress address) {

  public CrmContact {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
  }
}
