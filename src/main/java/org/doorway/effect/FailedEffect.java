package org.doorway.effect;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Sticks to what an effect's attempt throws and names the effect, for whoever must explain it. */
public final class FailedEffect extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;

  private FailedEffect(EffectKey key) {
    super("The effect " + key.value(), null, false, false);
    this.key = key.value();
  }

  static <T extends RuntimeException> T in(T failure, EffectKey key) {
    failure.addSuppressed(new FailedEffect(key));
    return failure;
  }

  /** The effect whose attempt ended in that failure. */
  public static Optional<EffectKey> of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> Arrays.stream(cause.getSuppressed()))
        .filter(FailedEffect.class::isInstance)
        .map(mark -> new EffectKey(((FailedEffect) mark).key))
        .reduce((earlier, latest) -> latest);
  }
}
