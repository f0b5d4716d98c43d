package org.doorway.outbound.record;

import java.util.function.ToLongFunction;
import org.doorway.effect.Claim;
import org.doorway.effect.Effect;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.effect.EffectLedger;
import org.doorway.effect.OutcomeUnknownException;
import org.doorway.world.crm.CrmAnswerLostException;
import org.springframework.stereotype.Component;

/** Brings each write to the CRM through the ledger, with words that a person understands. */
@Component
class CrmWrites {

  private static final String CRM = "CRM";

  private final EffectLedger ledger;

  CrmWrites(EffectLedger ledger) {
    this.ledger = ledger;
  }

  /** Sets something; done again, it changes nothing. */
  void set(EffectKey key, String what, Runnable change) {
    ledger.once(
        new Effect(key, EffectKind.CRM, CRM, what, ""),
        () -> {
          change.run();
          return "";
        });
  }

  /** Leaves a record and answers its id; the claim says whether an earlier try may have left it. */
  long record(
      EffectKey key, EffectKind kind, String what, String words, ToLongFunction<Claim> write) {
    var effect = new Effect(key, kind, CRM, what, words);
    return Long.parseLong(
        ledger.once(
            effect,
            claim -> {
              try {
                return Long.toString(write.applyAsLong(claim));
              } catch (CrmAnswerLostException lost) {
                throw new OutcomeUnknownException(lost);
              }
            }));
  }
}
