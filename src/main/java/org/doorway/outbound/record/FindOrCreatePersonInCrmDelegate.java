package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Finds the client in the CRM, or creates them. */
@Component
class FindOrCreatePersonInCrmDelegate implements JavaDelegate {

  private final CrmRecord crmRecord;

  FindOrCreatePersonInCrmDelegate(CrmRecord crmRecord) {
    this.crmRecord = crmRecord;
  }

  @Override
  public void execute(DelegateExecution execution) {
    crmRecord.linkPerson(Executions.opportunity(execution));
  }
}
