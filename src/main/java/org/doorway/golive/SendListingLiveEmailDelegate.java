package org.doorway.golive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Tells the client that the listing is live. */
@Component
class SendListingLiveEmailDelegate implements JavaDelegate {

  private final ListingLaunch listingLaunch;

  SendListingLiveEmailDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listingLaunch.tellClient(Executions.effect(execution), Executions.opportunity(execution));
  }
}
