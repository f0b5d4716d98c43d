package org.doorway.sale.opportunity;

import java.util.Optional;

/**
 * The CRM's records, once they are known, the listing agent who was last seen there, the stage that
 * was last written there, and whether the opportunity was closed there.
 */
public record CrmLink(
    Optional<Long> personId,
    Optional<Long> opportunityId,
    Optional<String> agent,
    Optional<String> stage,
    boolean closed) {

  static final CrmLink NONE =
      new CrmLink(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  public long person() {
    return personId.orElseThrow(() -> new IllegalStateException("No CRM person yet"));
  }

  public long opportunity() {
    return opportunityId.orElseThrow(() -> new IllegalStateException("No CRM opportunity yet"));
  }
}
