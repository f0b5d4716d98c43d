package org.doorway.effect;

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

  private final EffectTable table;

  EffectLedger(EffectTable table) {
    this.table = table;
  }

  /** Whether the outside gave that id to an effect of ours. */
  public boolean caused(EffectKind kind, String remoteId) {
    return table.has(kind, remoteId);
  }

  /**
   * Runs the act unless it was done before, and answers the id that the outside gave it. What the
   * act throws is thrown on, after the claim was released. Throws {@link EffectInFlightException}
   * while someone else holds the claim and {@link EffectExhaustedException} after too many
   * attempts.
   */
  public String once(EffectKey key, EffectKind kind, Supplier<String> act) {
    var earlier = table.claim(key, kind);
    if (earlier.isPresent()) {
      LOG.info("Already done, not again: {}", key.value());
      return earlier.get();
    }
    String remoteId;
    try {
      remoteId = act.get();
    } catch (RuntimeException failure) {
      table.failed(key, failure);
      throw failure;
    }
    table.sent(key, remoteId);
    return remoteId;
  }
}
