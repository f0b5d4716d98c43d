package org.doorway.stage.contract;

import static org.doorway.stage.contract.PendingProcess.CLIENT_TOLD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Lets the client know that nothing in the contract must be amended, unless they prefer a call. */
@Component
class SendNothingToAmendTextDelegate implements JavaDelegate {

  private final NothingToAmend nothingToAmend;

  SendNothingToAmendTextDelegate(NothingToAmend nothingToAmend) {
    this.nothingToAmend = nothingToAmend;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean told =
        nothingToAmend.tellClient(EffectDelegate.key(execution), Executions.opportunity(execution));
    CLIENT_TOLD.writeTo(execution, told);
  }
}
