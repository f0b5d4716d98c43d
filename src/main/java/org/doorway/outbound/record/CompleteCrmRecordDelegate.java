package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Brings to the CRM whatever it could not be told so far. */
@Component
class CompleteCrmRecordDelegate implements JavaDelegate {

  private final CompleteRecord completeRecord;

  CompleteCrmRecordDelegate(CompleteRecord completeRecord) {
    this.completeRecord = completeRecord;
  }

  @Override
  public void execute(DelegateExecution execution) {
    completeRecord.of(Executions.opportunity(execution));
  }
}
