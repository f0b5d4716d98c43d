package org.doorway.touch;

import static org.doorway.process.OpportunityVariables.DESK_RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Logs a touch in the CRM. */
@Component
class LogTouchInCrmDelegate implements JavaDelegate {

  private final TouchLog touchLog;

  LogTouchInCrmDelegate(TouchLog touchLog) {
    this.touchLog = touchLog;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long touch = Long.parseLong(DESK_RECORD.readFrom(execution));
    touchLog.log(Executions.effect(execution), Executions.opportunity(execution), touch);
  }
}
