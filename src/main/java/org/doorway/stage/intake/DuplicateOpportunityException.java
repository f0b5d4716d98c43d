package org.doorway.stage.intake;

import org.doorway.sale.opportunity.OpportunityId;

/** The property already has an open opportunity. */
public class DuplicateOpportunityException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient OpportunityId existing;

  DuplicateOpportunityException(OpportunityId existing) {
    super("This home has an open opportunity already: " + existing + ".");
    this.existing = existing;
  }

  public OpportunityId existing() {
    return existing;
  }
}
