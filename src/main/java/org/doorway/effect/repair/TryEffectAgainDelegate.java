package org.doorway.effect.repair;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.failure.FailedJobs;
import org.springframework.stereotype.Component;

/** Lets the failed job run again; where the effect was done by hand, the job finds it done. */
@Component
class TryEffectAgainDelegate implements JavaDelegate {

  private final Repairs repairs;
  private final FailedJobs failedJobs;

  TryEffectAgainDelegate(Repairs repairs, FailedJobs failedJobs) {
    this.repairs = repairs;
    this.failedJobs = failedJobs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long repair = Long.parseLong(RECORD.readFrom(execution));
    repairs.close(repair).ifPresent(failedJobs::runAgain);
  }
}
