package org.doorway.stage.touch;

import java.util.List;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.record.CrmEntries;
import org.doorway.outbound.record.CrmLog;
import org.doorway.sale.opportunity.OpportunityId;
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
   * The step that logs a touch may come late, while the CRM is away, and then finds others waiting:
   * the touch's own number names the effect, whichever step gets to it.
   */
  @Override
  public List<Entry> open(OpportunityId id) {
    return touches.unlogged(id).stream()
        .map(touch -> new Entry(touch.at(), () -> log(id, touch)))
        .toList();
  }

  private void log(OpportunityId id, Touch touch) {
    EffectKey key = EffectKey.of(id.value(), "touch").number(touch.id());
    touches.logged(touch.id(), log(key, id, touch));
  }

  private long log(EffectKey key, OpportunityId id, Touch touch) {
    return switch (touch.channel()) {
      case NOTE -> crmLog.note(key, id, touch.notes());
      case VOICEMAIL -> activity(key, id, touch, "Voicemail: " + touch.notes());
      default -> activity(key, id, touch, touch.notes());
    };
  }

  private long activity(EffectKey key, OpportunityId id, Touch touch, String details) {
    return crmLog.activity(key, id, touch.channel().crmType(), details, touch.at());
  }
}
