package org.doorway.stage.staging;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the team leads that a visit cannot be agreed. */
@Component
class TellTeamLeadDelegate extends EffectDelegate {

  private final VisitTrouble visitTrouble;

  TellTeamLeadDelegate(VisitTrouble visitTrouble) {
    this.visitTrouble = visitTrouble;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    visitTrouble.tellTeamLeads(key, id);
  }
}
