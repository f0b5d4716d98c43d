package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
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
