package org.doorway.effect.repair;

import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;

/** A failed effect that waits for a person, and what they decided. */
record Repair(
    long id,
    OpportunityId opportunity,
    Optional<String> waitingJob,
    Optional<EffectKey> effect,
    String reason,
    Optional<String> address,
    Optional<Decision> decision) {

  /** What a person decided about a failed effect. */
  enum Decision {
    /** The cause is mended: it may be attempted again. */
    AGAIN,
    /** It was done after all, or by hand: the path goes on. */
    DONE
  }

  boolean isDone() {
    return decision.equals(Optional.of(Decision.DONE));
  }
}
