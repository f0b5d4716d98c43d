package org.doorway.stage.golive;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Records that the preferred day passed without going live, and says so. */
@Component
class RecordMissedGoLiveDayDelegate extends EffectDelegate {

  private final ListingLaunch listingLaunch;

  RecordMissedGoLiveDayDelegate(ListingLaunch listingLaunch) {
    this.listingLaunch = listingLaunch;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    listingLaunch.missedDay(key, id);
  }
}
