package org.doorway.effect;

import org.doorway.sale.value.Storable;

/** One effect on the outside world: to whom it goes, and what it says, in a person's words. */
public record Effect(
    EffectKey key, EffectKind kind, String recipient, String subject, String words) {

  private static final int LONGEST_RECIPIENT = 1000;
  private static final int LONGEST_SUBJECT = 1000;
  private static final int LONGEST_WORDS = 3000;

  public Effect {
    recipient = Storable.text(recipient, LONGEST_RECIPIENT);
    subject = Storable.text(subject, LONGEST_SUBJECT);
    words = Storable.text(words, LONGEST_WORDS);
  }
}
