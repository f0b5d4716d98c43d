package org.doorway.effect;

/** An effect was attempted so often, by retries or after crashes, that a person must look. */
public class EffectExhaustedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EffectExhaustedException(EffectKey key, int attempts, String lastError) {
    super(
        "Given up after %d attempts (%s). Last error: %s. Retry when the cause is mended."
            .formatted(attempts, key.value(), lastError));
  }
}
