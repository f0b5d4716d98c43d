package org.doorway.outbound.record;

import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.crm.CrmUnavailableException;
import org.springframework.stereotype.Component;

/** Which record of the CRM an opportunity is. */
@Component
class RecordIds {

  private final Opportunities opportunities;

  RecordIds(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  /** While the CRM is away it may not know the opportunity yet; whoever needs it tries again. */
  long of(OpportunityId id) {
    return opportunities
        .get(id)
        .crm()
        .opportunityId()
        .orElseThrow(() -> new CrmUnavailableException("The CRM does not know " + id + " yet"));
  }
}
