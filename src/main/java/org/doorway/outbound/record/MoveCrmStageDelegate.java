package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Moves the CRM's opportunity to the stage that the path has reached. */
@Component
class MoveCrmStageDelegate implements JavaDelegate {

  private final CrmRecord crmRecord;

  MoveCrmStageDelegate(CrmRecord crmRecord) {
    this.crmRecord = crmRecord;
  }

  @Override
  public void execute(DelegateExecution execution) {
    crmRecord.moveToStage(Executions.opportunity(execution));
  }
}
