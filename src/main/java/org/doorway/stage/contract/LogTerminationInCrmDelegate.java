package org.doorway.stage.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.doorway.outbound.record.CrmBacklog;
import org.springframework.stereotype.Component;

/** Notes in the CRM that a contract fell through, and why. */
@Component
class LogTerminationInCrmDelegate implements JavaDelegate {

  private final CrmBacklog backlog;

  LogTerminationInCrmDelegate(CrmBacklog backlog) {
    this.backlog = backlog;
  }

  @Override
  public void execute(DelegateExecution execution) {
    backlog.log(Executions.opportunity(execution), FallenContract.class);
  }
}
