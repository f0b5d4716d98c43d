package org.doorway.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the client that the home is back on the market. */
@Component
class SendBackOnMarketEmailDelegate extends EffectDelegate {

  private final FallenContract fallenContract;

  SendBackOnMarketEmailDelegate(FallenContract fallenContract) {
    this.fallenContract = fallenContract;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    fallenContract.tellClient(key, id);
  }
}
