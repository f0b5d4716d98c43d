package org.doorway.engine.path;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** Hands an opportunity to its new agent. */
@Component
class HandOverOpenTasksDelegate implements JavaDelegate {

  private final HandOver handOver;

  HandOverOpenTasksDelegate(HandOver handOver) {
    this.handOver = handOver;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handOver.to(AGENT_ID.readFrom(execution), Executions.opportunity(execution));
  }
}
