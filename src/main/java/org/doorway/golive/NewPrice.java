package org.doorway.golive;

import org.doorway.effect.EffectKey;
import org.doorway.opportunity.OpportunityId;
import org.doorway.pipeline.CrmRecord;
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

  void toCrm(EffectKey key, OpportunityId id) {
    crmRecord.updateValue(key, id, listings.get(id).listPrice().orElseThrow());
  }
}
