package org.doorway.stage.golive;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Reminds the agent of the listing that must be live today. */
@Component
class RemindAgentToPublishDelegate extends EffectDelegate {

  private final ListingLaunch listingLaunch;

  RemindAgentToPublishDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    listingLaunch.remindAgent(key, id);
  }
}
