package org.doorway.introduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Reminds the team leads of an opportunity without an agent. */
@Component
class RemindTeamLeadsDelegate implements JavaDelegate {

  private final AgentIntroduction agentIntroduction;

  RemindTeamLeadsDelegate(AgentIntroduction agentIntroduction) {
    this.agentIntroduction = agentIntroduction;
  }

  @Override
  public void execute(DelegateExecution execution) {
    agentIntroduction.remindTeamLeads(
        Executions.effect(execution), Executions.opportunity(execution));
  }
}
