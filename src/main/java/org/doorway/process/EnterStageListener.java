package org.doorway.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.opportunity.Opportunities;
import org.springframework.stereotype.Component;

/** Notes that an opportunity has entered the stage its process stands for. */
@Component
class EnterStageListener implements ExecutionListener {

  private final Opportunities opportunities;

  EnterStageListener(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  @Override
  public void notify(DelegateExecution execution) {
    opportunities.enterStage(Executions.opportunity(execution), Executions.stage(execution));
  }
}
