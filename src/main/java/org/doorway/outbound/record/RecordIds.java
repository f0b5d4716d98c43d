package org.doorway.outbound.record;

import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.crm.CrmDoesNotKnowYetException;
import org.springframework.stereotype.Component;

/** Which record of the CRM an opportunity is. */
@Component
class RecordIds {

  private final Opportunities opportunities;

  RecordIds(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  /**
   * Before it is entered there the CRM does not know the opportunity; whoever needs it tries again.
   */
  long of(OpportunityId id) {
    return opportunities
        .get(id)
        .crm()
        .opportunityId()
        .orElseThrow(() -> new CrmDoesNotKnowYetException(id.value()));
  }
}
