package org.doorway.stage.introduction;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.email.EmailRejectedException;
import org.springframework.stereotype.Component;

/** Sends the agent introduction email; a refused address is for the team lead. */
@Component
class SendAgentIntroductionEmailDelegate extends EffectDelegate {

  private static final String EMAIL_REJECTED = "emailRejected";

  private final AgentIntroduction agentIntroduction;

  SendAgentIntroductionEmailDelegate(AgentIntroduction agentIntroduction) {
    this.agentIntroduction = agentIntroduction;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    try {
      agentIntroduction.introduce(key, id);
    } catch (EmailRejectedException refused) {
      throw new BpmnError(EMAIL_REJECTED, refused.getMessage());
    }
  }
}
