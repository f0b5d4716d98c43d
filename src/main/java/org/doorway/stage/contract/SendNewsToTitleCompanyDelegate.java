package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the title company what changed since it heard last, copy to the client. */
@Component
class SendNewsToTitleCompanyDelegate extends EffectDelegate {

  private final TitleFile titleFile;

  SendNewsToTitleCompanyDelegate(TitleFile titleFile) {
    this.titleFile = titleFile;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    titleFile.update(key, id);
  }
}
