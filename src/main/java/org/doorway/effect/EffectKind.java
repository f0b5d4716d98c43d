package org.doorway.effect;

/** What kind of trace an effect leaves in the outside world. */
public enum EffectKind {
  /** Sent again with the same Message-ID, by which a mailbox knows it for the same email. */
  EMAIL("email", true),

  /** Sets something in the CRM: done again, it changes nothing. */
  CRM("CRM entry", true),

  /** Leaves a record in the CRM whose id we need; it is looked for before it is made again. */
  CRM_RECORD("CRM entry", true),

  /** Leaves a note or a call in the CRM's log; it is looked for before it is left again. */
  CRM_ACTIVITY("CRM entry", true),

  /** Nothing tells afterwards whether it arrived. */
  TEXT("text message", false);

  private final String word;
  private final boolean repeatable;

  EffectKind(String word, boolean repeatable) {
    this.word = word;
    this.repeatable = repeatable;
  }

  /** What people call it. */
  public String word() {
    return word;
  }

  /** Whether an attempt that may have come through can be made again without asking a person. */
  public boolean isRepeatable() {
    return repeatable;
  }

  public boolean isInCrm() {
    return this == CRM || hasIdInCrm();
  }

  /** Whether the CRM gives it an id that we keep. */
  public boolean hasIdInCrm() {
    return this == CRM_RECORD || this == CRM_ACTIVITY;
  }
}
