package org.doorway.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Lets the client know that nothing in the contract must be amended. */
@Component
class SendNothingToAmendTextDelegate implements JavaDelegate {

  private final NothingToAmend nothingToAmend;

  SendNothingToAmendTextDelegate(NothingToAmend nothingToAmend) {
    this.nothingToAmend = nothingToAmend;
  }

  @Override
  public void execute(DelegateExecution execution) {
    nothingToAmend.tellClient(Executions.effect(execution), Executions.opportunity(execution));
  }
}
