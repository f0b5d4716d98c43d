package org.doorway.stage.golive;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.springframework.stereotype.Component;

/** Lets the client have the new day in writing. */
@Component
class SendNewGoLiveDateDelegate implements JavaDelegate {

  private final NewGoLiveDate newGoLiveDate;

  SendNewGoLiveDateDelegate(NewGoLiveDate newGoLiveDate) {
    this.newGoLiveDate = newGoLiveDate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    newGoLiveDate.tellClient(
        EffectDelegate.key(execution), Long.parseLong(RECORD.readFrom(execution)));
  }
}
