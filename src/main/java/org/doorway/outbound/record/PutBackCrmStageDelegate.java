package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Moves the CRM's opportunity back to the stage at which the sale stands. */
@Component
class PutBackCrmStageDelegate implements JavaDelegate {

  private final StageInCrm stageInCrm;

  PutBackCrmStageDelegate(StageInCrm stageInCrm) {
    this.stageInCrm = stageInCrm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    stageInCrm.putBack(Executions.opportunity(execution));
  }
}
