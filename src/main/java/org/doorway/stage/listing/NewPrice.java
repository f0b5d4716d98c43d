package org.doorway.stage.listing;

import org.doorway.effect.EffectKey;
import org.doorway.outbound.record.CrmRecord;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/** A changed list price, as the CRM should know it. */
@Service
class NewPrice {

  private final Listings listings;
  private final CrmRecord crmRecord;

  NewPrice(Listings listings, CrmRecord crmRecord) {
    this.listings = listings;
    this.crmRecord = crmRecord;
  }

  /** The latest price only: while the CRM was away it may have changed more than once. */
  void toCrm(OpportunityId id) {
    var key = EffectKey.of(id.value(), "price").number(listings.lastPriceChange(id));
    crmRecord.updateValue(key, id, listings.get(id).listPrice().orElseThrow());
  }
}
