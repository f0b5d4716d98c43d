package org.doorway.engine.path;

import static org.doorway.engine.OpportunityVariables.ENDED_IN_CRM;
import static org.doorway.engine.OpportunityVariables.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.doorway.sale.opportunity.Opportunities;
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
    ENDED_IN_CRM.tellTo(execution, opportunity.crm().closed());
  }
}
