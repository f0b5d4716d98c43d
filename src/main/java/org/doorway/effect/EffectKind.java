package org.doorway.effect;

/** What kind of trace an effect leaves in the outside world. */
public enum EffectKind {
  EMAIL,
  CRM,
  TEXT
}
