package org.doorway.outbound.record;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Assigns the opportunity to its agent in the CRM (handbook: new-opportunity). */
@Component
class AssignOpportunityInCrmDelegate implements JavaDelegate {

  private final CrmRecord crmRecord;

  AssignOpportunityInCrmDelegate(CrmRecord crmRecord) {
    this.crmRecord = crmRecord;
  }

  @Override
  public void execute(DelegateExecution execution) {
    crmRecord.assign(Executions.opportunity(execution));
  }
}
