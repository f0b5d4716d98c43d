package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Begins the CRM record with the path, whichever door the opportunity came through. */
@Component
class BeginCrmRecordListener implements ExecutionListener {

  private final CrmRecordProcess crmRecord;

  BeginCrmRecordListener(CrmRecordProcess crmRecord) {
    this.crmRecord = crmRecord;
  }

  @Override
  public void notify(DelegateExecution execution) {
    crmRecord.begin(Executions.opportunity(execution));
  }
}
