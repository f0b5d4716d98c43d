package org.doorway.inbound.bounce;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Storable;

/**
 * An email that was sent and came back.
 *
 * @param recipients who did not get it
 * @param verdict what happened, in our words
 * @param serverWords what the other mail server said: text from outside
 */
record Bounce(
    EffectKey email,
    OpportunityId opportunity,
    Instant sentAt,
    Instant cameBackAt,
    List<String> recipients,
    boolean toClient,
    String verdict,
    String serverWords) {

  private static final int MOST_RECIPIENTS = 3;
  private static final int LONGEST_WORDS = 3000;

  Bounce {
    recipients = recipients.stream().distinct().limit(MOST_RECIPIENTS).toList();
    serverWords = Storable.text(serverWords, LONGEST_WORDS);
  }

  /** The same email came back from somebody else, too. */
  Bounce and(Bounce other) {
    var all = new LinkedHashSet<>(recipients);
    if (!all.addAll(other.recipients) || recipients.size() == MOST_RECIPIENTS) {
      return this;
    }
    return new Bounce(
        email,
        opportunity,
        sentAt,
        cameBackAt,
        List.copyOf(all),
        toClient || other.toClient,
        verdict,
        serverWords + " " + other.serverWords);
  }
}
