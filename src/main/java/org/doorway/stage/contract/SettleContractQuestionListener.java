package org.doorway.stage.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Takes a question about a contract off the list of the team leads once the contract is over. */
@Component
class SettleContractQuestionListener implements ExecutionListener {

  private final ContractQuestionProcess process;

  SettleContractQuestionListener(ContractQuestionProcess process) {
    this.process = process;
  }

  @Override
  public void notify(DelegateExecution execution) {
    process.settled(Executions.opportunity(execution));
  }
}
