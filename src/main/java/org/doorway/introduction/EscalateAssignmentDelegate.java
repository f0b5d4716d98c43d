package org.doorway.introduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Tells the broker of an opportunity that is still without an agent. */
@Component
class EscalateAssignmentDelegate implements JavaDelegate {

  private final AgentIntroduction agentIntroduction;

  EscalateAssignmentDelegate(AgentIntroduction agentIntroduction) {
    this.agentIntroduction = agentIntroduction;
  }

  @Override
  public void execute(DelegateExecution execution) {
    agentIntroduction.tellBroker(Executions.effect(execution), Executions.opportunity(execution));
  }
}
