package org.doorway.outbound.record;

import static org.doorway.engine.OpportunityVariables.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Closes the CRM's opportunity as the path ended: lost, withdrawn or expired. */
@Component
class CloseCrmRecordDelegate implements JavaDelegate {

  private final EarlyEnd earlyEnd;

  CloseCrmRecordDelegate(EarlyEnd earlyEnd) {
    this.earlyEnd = earlyEnd;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var status =
        earlyEnd.closeCrmRecord(EffectDelegate.key(execution), Executions.opportunity(execution));
    OUTCOME.writeTo(execution, status.name());
  }
}
