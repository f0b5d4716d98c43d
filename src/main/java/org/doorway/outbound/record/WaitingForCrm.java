package org.doorway.outbound.record;

import org.doorway.engine.failure.FailedJobs;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.crm.CrmDoesNotKnowYetException;
import org.doorway.world.crm.CrmUnavailableException;
import org.springframework.stereotype.Component;

/** The steps that could not tell the CRM anything yet, because it is away or for another reason. */
@Component
public class WaitingForCrm {

  private final FailedJobs failedJobs;
  private final Opportunities opportunities;

  WaitingForCrm(FailedJobs failedJobs, Opportunities opportunities) {
    this.failedJobs = failedJobs;
    this.opportunities = opportunities;
  }

  /** The CRM is back: all of them go on. */
  public void goOn() {
    failedJobs.goOn(CrmUnavailableException::isSaid);
  }

  /** Those go on that waited for the CRM to know their opportunity, which it does by now. */
  public void goOnWhereKnown() {
    failedJobs.goOn(
        failure -> CrmDoesNotKnowYetException.saidOf(failure).filter(this::isKnown).isPresent());
  }

  private boolean isKnown(String opportunity) {
    return opportunities.get(new OpportunityId(opportunity)).crm().opportunityId().isPresent();
  }
}
