package org.doorway.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Tells the client that the home is back on the market. */
@Component
class SendBackOnMarketEmailDelegate implements JavaDelegate {

  private final FallenContract fallenContract;

  SendBackOnMarketEmailDelegate(FallenContract fallenContract) {
    this.fallenContract = fallenContract;
  }

  @Override
  public void execute(DelegateExecution execution) {
    fallenContract.tellClient(Executions.effect(execution), Executions.opportunity(execution));
  }
}
