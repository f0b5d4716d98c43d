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
    Instant createdAt,
    Status status,
    Optional<String> endReason,
    Stage stage,
    int stageEntries,
    Assignment assignment,
    Consent consent,
    CrmLink crm) {

  /** One that comes in now: open, and with nobody yet. */
  public static Opportunity incoming(OpportunityId id, NewOpportunity incoming, Instant at) {
    return new Opportunity(
        id,
        incoming.seller(),
        incoming.property(),
        incoming.source(),
        incoming.estimatedValue(),
        incoming.notes(),
        at,
        Status.OPEN,
        Optional.empty(),
        Stage.NEW,
        0,
        Assignment.NONE,
        Consent.NONE,
        CrmLink.NONE);
  }

  /** Whether the home is on the market, or under contract, and not sold. */
  public boolean isMarketed() {
    return status == Status.OPEN && stage.compareTo(Stage.MARKETING) >= 0;
  }

  /** The listing agent's user id; every step after the introduction has one. */
  public String agent() {
    return assignment.agent().orElseThrow(() -> new IllegalStateException(id + " has no agent"));
  }
}
