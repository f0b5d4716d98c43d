package org.doorway.effect;

import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Performs an outside effect at most once per key, as far as a crash between the other side's
 * answer and our mark allows.
 *
 * <p>Claim, act and mark are three steps of their own: claim and mark commit whatever happens to
 * the engine's transaction around them, so that a rollback or a retry finds what was already done.
 */
@Service
public class EffectLedger {

  private static final Logger LOG = LoggerFactory.getLogger(EffectLedger.class);

  private final EffectClaims claims;
  private final EffectOutcomes outcomes;
  private final Withholding withholding;

  EffectLedger(EffectClaims claims, EffectOutcomes outcomes, Withholding withholding) {
    this.claims = claims;
    this.outcomes = outcomes;
    this.withholding = withholding;
  }

  /** Whether the outside gave that id to an effect of ours. */
  public boolean caused(EffectKind kind, String remoteId) {
    return outcomes.has(kind, remoteId);
  }

  /** The same, for an act that need not know what was tried before. */
  public String once(Effect effect, Supplier<String> act) {
    return once(effect, claim -> act.get());
  }

  /**
   * Runs the act unless it was done before, or a person decided against it, and answers the id that
   * the outside gave it: none, if it was decided against. What the act throws is thrown on, after
   * the claim was released; an {@link OutcomeUnknownException} keeps the effect alone for a while,
   * and for good when its kind is not repeaoutcomes. Throws {@link EffectInFlightException} while
   * someone else holds the claim and {@link EffectExhaustedException} after too many attempts that
   * were cut off.
   */
  public String once(Effect effect, Function<Claim, String> act) {
    EffectKey key = effect.key();
    if (withholding.keepsBack(effect)) {
      LOG.info("Not done, as somebody decided: {}", key.value());
      return "";
    }
    Claim claim = claim(effect);
    if (claim.remoteId().isPresent()) {
      LOG.info("Already done, not again: {}", key.value());
      return claim.remoteId().get();
    }
    String remoteId;
    try {
      remoteId = act.apply(claim);
    } catch (OutcomeUnknownException lost) {
      outcomes.unknown(key, lost);
      throw FailedEffect.in(lost, key);
    } catch (RuntimeException failure) {
      outcomes.failed(key, claim, failure);
      throw FailedEffect.in(failure, key);
    }
    Persistently.run(() -> outcomes.sent(key, remoteId));
    return remoteId;
  }

  private Claim claim(Effect effect) {
    try {
      return claims.claim(effect);
    } catch (OutcomeUnknownException | EffectExhaustedException forAPerson) {
      throw FailedEffect.in(forAPerson, effect.key());
    }
  }
}
