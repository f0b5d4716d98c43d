package org.doorway.sale.opportunity;

import java.util.Optional;

/** The CRM's records, once they are known, and the listing agent who was last seen there. */
public record CrmLink(
    Optional<Long> personId, Optional<Long> opportunityId, Optional<String> agent) {

  static final CrmLink NONE = new CrmLink(Optional.empty(), Optional.empty(), Optional.empty());

  public long person() {
    return personId.orElseThrow(() -> new IllegalStateException("No CRM person yet"));
  }

  public long opportunity() {
    return opportunityId.orElseThrow(() -> new IllegalStateException("No CRM opportunity yet"));
  }
}
