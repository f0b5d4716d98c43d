package org.doorway.stage.golive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** However the stage ends, no day of it is waited for any more. */
@Component
class EndGoLiveDayListener implements ExecutionListener {

  private final GoLiveDays days;

  EndGoLiveDayListener(GoLiveDays days) {
    this.days = days;
  }

  @Override
  public void notify(DelegateExecution execution) {
    days.over(Executions.opportunity(execution));
  }
}
