package org.doorway.stage.contract;

import org.doorway.effect.EffectDelegate;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Takes appointments that stand out of the calendars. */
@Component
class CancelOpenInvitationDelegate extends EffectDelegate {

  private final OpenInvitations openInvitations;

  CancelOpenInvitationDelegate(OpenInvitations openInvitations) {
    this.openInvitations = openInvitations;
  }

  @Override
  protected void perform(EffectKey key, OpportunityId id) {
    openInvitations.cancel(key, id);
  }
}
