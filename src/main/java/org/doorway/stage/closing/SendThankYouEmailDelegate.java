package org.doorway.stage.closing;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Thanks the client. */
@Component
class SendThankYouEmailDelegate extends EffectDelegate {

  private final ThankYou thankYou;

  SendThankYouEmailDelegate(ThankYou thankYou) {
    this.thankYou = thankYou;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    thankYou.send(key, id);
  }
}
