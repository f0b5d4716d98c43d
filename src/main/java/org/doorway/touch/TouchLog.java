package org.doorway.touch;

import org.doorway.effect.EffectKey;
import org.doorway.opportunity.OpportunityId;
import org.doorway.pipeline.CrmLog;
import org.springframework.stereotype.Service;

/** Logs a touch in the CRM, where colleagues look. */
@Service
class TouchLog {

  private final Touches touches;
  private final CrmLog crmLog;

  TouchLog(Touches touches, CrmLog crmLog) {
    this.touches = touches;
    this.crmLog = crmLog;
  }

  void log(EffectKey key, OpportunityId id, long touchId) {
    Touch touch = touches.get(touchId);
    String details =
        touch.channel() == Touch.Channel.VOICEMAIL ? "Voicemail: " + touch.notes() : touch.notes();
    touches.logged(
        touchId,
        crmLog.activity(key.number(touchId), id, touch.channel().crmType(), details, touch.at()));
  }
}
