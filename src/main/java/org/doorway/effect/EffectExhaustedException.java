package org.doorway.effect;

/** An effect was attempted so often, by retries or after crashes, that a person must look. */
public class EffectExhaustedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EffectExhaustedException(int attempts, String lastError) {
    super("Given up after %d attempts. The last error was: %s".formatted(attempts, lastError));
  }
}
