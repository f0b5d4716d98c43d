package org.doorway.stage.introduction;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells team leads and broker of what is still without an agent, this one among it. */
@Component
class EscalateAssignmentDelegate extends EffectDelegate {

  private final AgentIntroduction agentIntroduction;

  EscalateAssignmentDelegate(AgentIntroduction agentIntroduction) {
    this.agentIntroduction = agentIntroduction;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    agentIntroduction.escalate();
  }
}
