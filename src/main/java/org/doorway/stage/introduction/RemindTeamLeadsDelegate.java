package org.doorway.stage.introduction;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Reminds the team leads of this and every other opportunity without an agent. */
@Component
class RemindTeamLeadsDelegate extends EffectDelegate {

  private final AgentIntroduction agentIntroduction;

  RemindTeamLeadsDelegate(AgentIntroduction agentIntroduction) {
    this.agentIntroduction = agentIntroduction;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    agentIntroduction.remindTeamLeads();
  }
}
