package org.doorway.effect;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.doorway.sale.opportunity.OpportunityId;

/** A step whose only work is one effect on the outside world, about one opportunity. */
public abstract class EffectDelegate implements JavaDelegate {

  /**
   * Performs the effect. The key is this step's, the same at every attempt; a step that may come
   * again adds a number to it.
   */
  protected abstract void perform(EffectKey key, OpportunityId id);

  @Override
  public void execute(DelegateExecution execution) {
    perform(key(execution), Executions.opportunity(execution));
  }

  /** The key of a step that has more to tell its process than that it is done. */
  public static EffectKey key(DelegateExecution execution) {
    return EffectKey.of(execution.getProcessInstanceId(), execution.getCurrentActivityId());
  }
}
