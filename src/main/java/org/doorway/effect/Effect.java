package org.doorway.effect;

/** One effect on the outside world: to whom it goes, and what it says, in a person's words. */
public record Effect(
    EffectKey key, EffectKind kind, String recipient, String subject, String words) {

  private static final int LONGEST_RECIPIENT = 1000;
  private static final int LONGEST_SUBJECT = 1000;
  private static final int LONGEST_WORDS = 3000;

  public Effect {
    recipient = cut(recipient, LONGEST_RECIPIENT);
    subject = cut(subject, LONGEST_SUBJECT);
    words = cut(words, LONGEST_WORDS);
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }
}
