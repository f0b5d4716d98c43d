package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Says in the CRM where the sale stands. */
@Component
class NoteStageInCrmDelegate implements JavaDelegate {

  private final StageInCrm stageInCrm;

  NoteStageInCrmDelegate(StageInCrm stageInCrm) {
    this.stageInCrm = stageInCrm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    stageInCrm.note(Executions.opportunity(execution));
  }
}
