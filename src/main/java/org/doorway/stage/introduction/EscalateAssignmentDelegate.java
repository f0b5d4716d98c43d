package org.doorway.stage.introduction;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the broker of an opportunity that is still without an agent. */
@Component
class EscalateAssignmentDelegate extends EffectDelegate {

  private final AgentIntroduction agentIntroduction;

  EscalateAssignmentDelegate(AgentIntroduction agentIntroduction) {
    this.agentIntroduction = agentIntroduction;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    agentIntroduction.tellBroker(key, id);
  }
}
