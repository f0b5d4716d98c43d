package org.doorway.stage.contract;

import static org.doorway.engine.OpportunityVariables.SOLD_HERE;
import static org.doorway.stage.contract.OpportunityEndProcess.CONTRACT_ENDED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Tells the gateway it stands at whether the client is to hear how the contract ended. */
@Component
class NoteEndOfContractListener implements ExecutionListener {

  private final ContractQuestions questions;

  NoteEndOfContractListener(ContractQuestions questions) {
    this.questions = questions;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var id = Executions.opportunity(execution);
    CONTRACT_ENDED.tellTo(
        execution, !SOLD_HERE.readFrom(execution) && questions.endedOpportunity(id));
  }
}
