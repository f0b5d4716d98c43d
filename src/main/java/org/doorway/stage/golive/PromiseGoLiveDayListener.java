package org.doorway.stage.golive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** From the meeting on, the day agreed there is watched. */
@Component
class PromiseGoLiveDayListener implements ExecutionListener {

  private final GoLiveDays days;

  PromiseGoLiveDayListener(GoLiveDays days) {
    this.days = days;
  }

  @Override
  public void notify(DelegateExecution execution) {
    days.promise(Executions.opportunity(execution));
  }
}
