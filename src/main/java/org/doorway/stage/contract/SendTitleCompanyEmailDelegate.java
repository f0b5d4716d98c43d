package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Asks the title company to get closing scheduled, copy to the client. */
@Component
class SendTitleCompanyEmailDelegate extends EffectDelegate {

  private final TitleCompany titleCompany;

  SendTitleCompanyEmailDelegate(TitleCompany titleCompany) {
    this.titleCompany = titleCompany;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    titleCompany.askForClosing(key, id);
  }
}
