package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the client on what terms the contract, and with it the sale, has ended. */
@Component
class SendContractEndedEmailDelegate extends EffectDelegate {

  private final FallenContract fallenContract;

  SendContractEndedEmailDelegate(FallenContract fallenContract) {
    this.fallenContract = fallenContract;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    fallenContract.tellClientOfTheEnd(key, id);
  }
}
