package org.doorway.effect;

/** Another thread or node is performing this effect just now: try again later. */
public class EffectInFlightException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EffectInFlightException(EffectKey key) {
    super("This is being sent by somebody else just now (" + key.value() + "); it is tried again");
  }
}
