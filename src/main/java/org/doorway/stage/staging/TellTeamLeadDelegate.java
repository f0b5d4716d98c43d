package org.doorway.stage.staging;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the team leads that a visit cannot be agreed. */
@Component
class TellTeamLeadDelegate extends EffectDelegate {

  private final VisitAttemptsReport visitAttemptsReport;

  TellTeamLeadDelegate(VisitAttemptsReport visitAttemptsReport) {
    this.visitAttemptsReport = visitAttemptsReport;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    visitAttemptsReport.tellTeamLeads(key, id);
  }
}
