package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Finds the opportunity in the CRM, or creates it. */
@Component
class FindOrCreateOpportunityInCrmDelegate implements JavaDelegate {

  private final CrmRecord crmRecord;

  FindOrCreateOpportunityInCrmDelegate(CrmRecord crmRecord) {
    this.crmRecord = crmRecord;
  }

  @Override
  public void execute(DelegateExecution execution) {
    crmRecord.linkOpportunity(Executions.opportunity(execution));
  }
}
