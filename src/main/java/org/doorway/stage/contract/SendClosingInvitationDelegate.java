package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Invites to the closing, or moves the invitation. */
@Component
class SendClosingInvitationDelegate extends EffectDelegate {

  private final TitleCompany titleCompany;

  SendClosingInvitationDelegate(TitleCompany titleCompany) {
    this.titleCompany = titleCompany;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    titleCompany.inviteToClosing(key, id);
  }
}
