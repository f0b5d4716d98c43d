package org.doorway.touch;

import org.doorway.effect.EffectKey;
import org.doorway.opportunity.OpportunityId;
import org.doorway.pipeline.CrmEntries;
import org.doorway.pipeline.CrmLog;
import org.springframework.stereotype.Service;

/** Logs a touch in the CRM, where colleagues look. */
@Service
class TouchLog implements CrmEntries {

  private final Touches touches;
  private final CrmLog crmLog;

  TouchLog(Touches touches, CrmLog crmLog) {
    this.touches = touches;
    this.crmLog = crmLog;
  }

  /**
   * Logs what the CRM does not know yet, in the order it happened. The step that logs a touch may
   * come late, while the CRM is away, and then finds others waiting: the touch's own number names
   * the effect, whichever step gets to it.
   */
  @Override
  public void logOpen(OpportunityId id) {
    touches.unlogged(id).forEach(touch -> log(id, touch));
  }

  private void log(OpportunityId id, Touch touch) {
    String details =
        touch.channel() == Touch.Channel.VOICEMAIL ? "Voicemail: " + touch.notes() : touch.notes();
    touches.logged(
        touch.id(),
        crmLog.activity(
            EffectKey.of(id.value(), "touch").number(touch.id()),
            id,
            touch.channel().crmType(),
            details,
            touch.at()));
  }
}
