package org.doorway.golive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Records that the preferred day passed without going live, and says so. */
@Component
class RecordMissedGoLiveDayDelegate implements JavaDelegate {

  private final ListingLaunch listingLaunch;

  RecordMissedGoLiveDayDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listingLaunch.missedDay(Executions.effect(execution), Executions.opportunity(execution));
  }
}
