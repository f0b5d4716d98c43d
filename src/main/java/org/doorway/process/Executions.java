package org.doorway.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.doorway.effect.EffectKey;
import org.doorway.opportunity.OpportunityId;
import org.doorway.opportunity.Stage;

/** What every delegate asks of its execution. */
public final class Executions {

  private Executions() {}

  /** The opportunity that this process instance carries: its business key. */
  public static OpportunityId opportunity(DelegateExecution execution) {
    return new OpportunityId(execution.getProcessBusinessKey());
  }

  /** The key of the effect this step has; a step that may come again adds a number. */
  public static EffectKey effect(DelegateExecution execution) {
    return EffectKey.of(execution.getProcessInstanceId(), execution.getCurrentActivityId());
  }

  /** The stage that the running process stands for. */
  public static Stage stage(DelegateExecution execution) {
    return Stage.ofProcess(((ExecutionEntity) execution).getProcessDefinition().getKey());
  }
}
