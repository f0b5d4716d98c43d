package org.doorway.stage.touch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.doorway.outbound.record.CrmBacklog;
import org.springframework.stereotype.Component;

/** Logs in the CRM every touch that it does not know yet. */
@Component
class LogTouchInCrmDelegate implements JavaDelegate {

  private final CrmBacklog backlog;

  LogTouchInCrmDelegate(CrmBacklog backlog) {
    this.backlog = backlog;
  }

  @Override
  public void execute(DelegateExecution execution) {
    backlog.log(Executions.opportunity(execution), TouchLog.class);
  }
}
