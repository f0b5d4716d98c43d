package org.doorway.effect;

/** So many attempts at an effect were cut off, by crashes, that a person must look. */
public class EffectExhaustedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EffectExhaustedException(int attempts, String lastError) {
    super(
        "Given up after %d attempts that were cut off. The last error was: %s"
            .formatted(attempts, lastError));
  }
}
