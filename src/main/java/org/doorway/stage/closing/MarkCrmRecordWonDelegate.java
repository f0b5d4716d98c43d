package org.doorway.stage.closing;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Closes the CRM's opportunity as won, at the closing price. */
@Component
class MarkCrmRecordWonDelegate extends EffectDelegate {

  private final ThankYou thankYou;

  MarkCrmRecordWonDelegate(ThankYou thankYou) {
    this.thankYou = thankYou;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    thankYou.markWon(key, id);
  }
}
