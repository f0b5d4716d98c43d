package org.doorway.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;

/** What every delegate asks of its execution. */
public final class Executions {

  private Executions() {}

  /** The opportunity that this process instance carries: its business key. */
  public static OpportunityId opportunity(DelegateExecution execution) {
    return new OpportunityId(execution.getProcessBusinessKey());
  }

  /** The stage that the running process stands for. */
  public static Stage stage(DelegateExecution execution) {
    return Stage.ofProcess(((ExecutionEntity) execution).getProcessDefinition().getKey());
  }
}
