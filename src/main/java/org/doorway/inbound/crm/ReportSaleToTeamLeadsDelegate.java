package org.doorway.inbound.crm;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the team leads of a sale that was won in the CRM. */
@Component
class ReportSaleToTeamLeadsDelegate extends EffectDelegate {

  private final SaleInCrm saleInCrm;

  ReportSaleToTeamLeadsDelegate(SaleInCrm saleInCrm) {
    this.saleInCrm = saleInCrm;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    saleInCrm.report(key, id);
  }
}
