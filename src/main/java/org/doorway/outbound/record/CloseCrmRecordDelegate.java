package org.doorway.outbound.record;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Closes the CRM's opportunity as the path ended: lost, withdrawn or expired. */
@Component
class CloseCrmRecordDelegate extends EffectDelegate {

  private final EarlyEnd earlyEnd;

  CloseCrmRecordDelegate(EarlyEnd earlyEnd) {
    this.earlyEnd = earlyEnd;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    earlyEnd.closeCrmRecord(key, id);
  }
}
