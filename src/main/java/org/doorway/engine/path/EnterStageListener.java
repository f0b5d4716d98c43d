package org.doorway.engine.path;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.doorway.engine.tasklist.TaskRows;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Notes that an opportunity has entered the stage its process stands for. */
@Component
class EnterStageListener implements ExecutionListener {

  private final Opportunities opportunities;
  private final TaskRows rows;

  EnterStageListener(Opportunities opportunities, TaskRows rows) {
    this.opportunities = opportunities;
    this.rows = rows;
  }

  @Override
  public void notify(DelegateExecution execution) {
    OpportunityId id = Executions.opportunity(execution);
    opportunities.enterStage(id, Executions.stage(execution));
    rows.refresh(id);
  }
}
