package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Sends the title company the facts of the contract, copy to the client. */
@Component
class SendContractToTitleCompanyDelegate extends EffectDelegate {

  private final TitleFile titleFile;

  SendContractToTitleCompanyDelegate(TitleFile titleFile) {
    this.titleFile = titleFile;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    titleFile.open(key, id);
  }
}
