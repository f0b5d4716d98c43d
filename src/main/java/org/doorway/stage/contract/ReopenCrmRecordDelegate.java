package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.record.CrmRecord;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Opens the CRM's record again, which somebody closed although the sale goes on. */
@Component
class ReopenCrmRecordDelegate extends EffectDelegate {

  private final CrmRecord crmRecord;

  ReopenCrmRecordDelegate(CrmRecord crmRecord) {
    this.crmRecord = crmRecord;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    crmRecord.reopen(key, id);
  }
}
