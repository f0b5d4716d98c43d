package org.doorway.effect;

import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Storable;

/**
 * One effect on the outside world: to whom it goes, and what it says, in a person's words; {@code
 * clientOf} names the opportunity whose client reads it.
 */
public record Effect(
    EffectKey key,
    EffectKind kind,
    String recipient,
    String subject,
    String words,
    Optional<OpportunityId> clientOf) {

  private static final int LONGEST_RECIPIENT = 1000;
  private static final int LONGEST_SUBJECT = 1000;
  private static final int LONGEST_WORDS = 3000;

  public Effect {
    recipient = Storable.text(recipient, LONGEST_RECIPIENT);
    subject = Storable.text(subject, LONGEST_SUBJECT);
    words = Storable.text(words, LONGEST_WORDS);
  }

  /** One that no client reads. */
  public Effect(EffectKey key, EffectKind kind, String recipient, String subject, String words) {
    this(key, kind, recipient, subject, words, Optional.empty());
  }

  public Effect readByClientOf(OpportunityId id) {
    return new Effect(key, kind, recipient, subject, words, Optional.of(id));
  }
}
