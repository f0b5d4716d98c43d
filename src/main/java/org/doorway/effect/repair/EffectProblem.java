package org.doorway.effect.repair;

import java.util.Optional;
import org.doorway.effect.EffectKey;

/** A failed effect that waits for a person, and what they decided. */
record EffectProblem(
    long id,
    Optional<String> openJob,
    Optional<EffectKey> effect,
    String reason,
    Optional<Solution> solution) {}
