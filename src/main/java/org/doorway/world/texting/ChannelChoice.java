package org.doorway.world.texting;

import java.util.Optional;
import org.doorway.sale.opportunity.ContactMethod;

/** Decides in which way a client hears something short from us. */
public interface ChannelChoice {

  Channel choose(Reach reach);

  /** The ways to a client; a call is a person's task. */
  enum Channel {
    TEXT,
    EMAIL,
    CALL
  }

  /** What is known of how, and whether, a client can be reached now. */
  record Reach(
      Optional<ContactMethod> preferred,
      boolean textConsent,
      boolean textingEnabled,
      boolean quietHours,
      boolean phoneKnown,
      boolean emailKnown) {

    /** The same client, whose number turned out to take no texts. */
    public Reach withoutTexts() {
      return new Reach(preferred, false, textingEnabled, quietHours, phoneKnown, emailKnown);
    }
  }
}
