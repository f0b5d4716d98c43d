package org.doorway.golive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Tells the team leads of a listing that is not live yet. */
@Component
class EscalateUnpublishedListingDelegate implements JavaDelegate {

  private final ListingLaunch listingLaunch;

  EscalateUnpublishedListingDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listingLaunch.tellTeamLeads(Executions.effect(execution), Executions.opportunity(execution));
  }
}
