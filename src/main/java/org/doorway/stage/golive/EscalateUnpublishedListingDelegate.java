package org.doorway.stage.golive;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the team leads of a listing that is not live yet. */
@Component
class EscalateUnpublishedListingDelegate extends EffectDelegate {

  private final ListingLaunch listingLaunch;

  EscalateUnpublishedListingDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    listingLaunch.tellTeamLeads(key, id);
  }
}
