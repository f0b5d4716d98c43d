package org.doorway.stage.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Ends what a contract bound to, and what was asked of it, once the path has left its scope. */
@Component
class EndContractListener implements ExecutionListener {

  private final ContractProcess process;

  EndContractListener(ContractProcess process) {
    this.process = process;
  }

  @Override
  public void notify(DelegateExecution execution) {
    process.over(Executions.opportunity(execution));
  }
}
