package org.doorway.introduction;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.email.EmailRejectedException;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Sends the agent introduction email; a refused address is for the team lead. */
@Component
class SendAgentIntroductionEmailDelegate implements JavaDelegate {

  private static final String EMAIL_REJECTED = "emailRejected";

  private final AgentIntroduction agentIntroduction;

  SendAgentIntroductionEmailDelegate(AgentIntroduction agentIntroduction) {
    this.agentIntroduction = agentIntroduction;
  }

  @Override
  public void execute(DelegateExecution execution) {
    try {
      agentIntroduction.introduce(Executions.effect(execution), Executions.opportunity(execution));
    } catch (EmailRejectedException refused) {
      throw new BpmnError(EMAIL_REJECTED, refused.getMessage());
    }
  }
}
