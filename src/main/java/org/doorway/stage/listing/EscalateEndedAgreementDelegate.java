package org.doorway.stage.listing;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the team leads that nobody has said whether the seller renews. */
@Component
class EscalateEndedAgreementDelegate extends EffectDelegate {

  private final AgreementNews news;

  EscalateEndedAgreementDelegate(AgreementNews news) {
    this.news = news;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    news.tellTeamLeads(key, id);
  }
}
