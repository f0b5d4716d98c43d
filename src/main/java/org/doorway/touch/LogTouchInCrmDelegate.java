package org.doorway.touch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Logs in the CRM every touch that it does not know yet. */
@Component
class LogTouchInCrmDelegate implements JavaDelegate {

  private final TouchLog touchLog;

  LogTouchInCrmDelegate(TouchLog touchLog) {
    this.touchLog = touchLog;
  }

  @Override
  public void execute(DelegateExecution execution) {
    touchLog.logOpen(Executions.opportunity(execution));
  }
}
