package org.doorway.touch;

import org.doorway.effect.EffectKey;
import org.doorway.opportunity.OpportunityId;
import org.doorway.pipeline.CrmRecord;
import org.springframework.stereotype.Service;

/** Logs a touch in the CRM, where colleagues look. */
@Service
class TouchLog {

  private final Touches touches;
  private final CrmRecord crmRecord;

  TouchLog(Touches touches, CrmRecord crmRecord) {
    this.touches = touches;
    this.crmRecord = crmRecord;
  }

  void log(EffectKey key, OpportunityId id, long touchId) {
    Touch touch = touches.get(touchId);
    String details =
        touch.channel() == Touch.Channel.VOICEMAIL ? "Voicemail: " + touch.notes() : touch.notes();
    touches.logged(
        touchId,
        crmRecord.logActivity(
            key.number(touchId), id, touch.channel().crmType(), details, touch.at()));
  }
}
