package org.doorway.stage.listing;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Reminds the agent that the listing agreement comes to its end. */
@Component
class RemindAgentOfAgreementDelegate extends EffectDelegate {

  private final AgreementNews news;

  RemindAgentOfAgreementDelegate(AgreementNews news) {
    this.news = news;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    news.remindAgent(key, id);
  }
}
