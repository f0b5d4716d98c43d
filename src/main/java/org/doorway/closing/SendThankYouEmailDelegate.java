package org.doorway.closing;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.opportunity.OpportunityId;
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
