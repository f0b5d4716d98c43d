package org.doorway.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Notes in the CRM that a contract fell through, and why. */
@Component
class LogTerminationInCrmDelegate implements JavaDelegate {

  private final FallenContract fallenContract;

  LogTerminationInCrmDelegate(FallenContract fallenContract) {
    this.fallenContract = fallenContract;
  }

  @Override
  public void execute(DelegateExecution execution) {
    fallenContract.logOpen(Executions.opportunity(execution));
  }
}
