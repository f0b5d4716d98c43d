package org.doorway.sale.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Our copy of who and what an opportunity is about; the CRM is the system of record. */
public record Opportunity(
    OpportunityId id,
    Seller seller,
    Property property,
    String source,
    Optional<BigDecimal> estimatedValue,
    Optional<String> notes,
    Status status,
    Stage stage,
    Instant createdAt,
    Assignment assignment,
    Optional<ContactMethod> contactPreference,
    boolean textConsent,
    CrmLink crm) {

  /** The listing agent's user id; every step after the introduction has one. */
  public String agent() {
    return assignment.agent().orElseThrow(() -> new IllegalStateException(id + " has no agent"));
  }

  /** Who looks after the opportunity, and what the team lead said when assigning it. */
  public record Assignment(
      Optional<String> lead,
      Optional<String> agent,
      boolean replacesAgent,
      Optional<String> personalNote,
      Optional<String> reassignmentReason) {}

  /** The ids of the CRM's records, once they are known. */
  public record CrmLink(Optional<Long> personId, Optional<Long> opportunityId) {

    public long person() {
      return personId.orElseThrow(() -> new IllegalStateException("No CRM person yet"));
    }

    public long opportunity() {
      return opportunityId.orElseThrow(() -> new IllegalStateException("No CRM opportunity yet"));
    }
  }
}
