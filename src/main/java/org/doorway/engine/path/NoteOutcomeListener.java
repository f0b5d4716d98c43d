package org.doorway.engine.path;

import static org.doorway.engine.OpportunityVariables.ENDED_IN_CRM;
import static org.doorway.engine.OpportunityVariables.OUTCOME;
import static org.doorway.engine.OpportunityVariables.SOLD_HERE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Status;
import org.springframework.stereotype.Component;

/** Tells the gateway it stands at how the opportunity ended; nothing of that is kept. */
@Component
class NoteOutcomeListener implements ExecutionListener {

  private final Opportunities opportunities;

  NoteOutcomeListener(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var opportunity = opportunities.get(Executions.opportunity(execution));
    OUTCOME.tellTo(execution, opportunity.status().name());
    boolean inCrm = opportunity.crm().closed();
    ENDED_IN_CRM.tellTo(execution, inCrm);
    SOLD_HERE.tellTo(execution, opportunity.status() == Status.CLOSED && !inCrm);
  }
}
