package org.doorway.effect;

/** Knows of each effect whether a person decided that it is not to happen. */
public interface Withholding {

  /**
   * Whether the effect that is about to be attempted is not to happen, and keeps that it did not.
   */
  boolean keepsBack(Effect effect);
}
