package org.doorway.golive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Reminds the agent of the listing that must be live today. */
@Component
class RemindAgentToPublishDelegate implements JavaDelegate {

  private final ListingLaunch listingLaunch;

  RemindAgentToPublishDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listingLaunch.remindAgent(Executions.effect(execution), Executions.opportunity(execution));
  }
}
