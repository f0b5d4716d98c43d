package org.doorway.stage.golive;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the client that the listing is live. */
@Component
class SendListingLiveEmailDelegate extends EffectDelegate {

  private final ListingLaunch listingLaunch;

  SendListingLiveEmailDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    listingLaunch.tellClient(key, id);
  }
}
