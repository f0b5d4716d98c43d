package org.doorway.inbound.bounce;

import org.doorway.engine.Rounds;
import org.doorway.world.email.MailboxProperties;
import org.springframework.stereotype.Component;

/** Reads the mailbox, if there is one, every few minutes. */
@Component
class BounceSchedule extends Rounds {

  BounceSchedule(BouncePoll poll, MailboxProperties mailbox, BounceProperties properties) {
    super(
        "bounces", mailbox.isConfigured(), properties.firstAfter(), properties.every(), poll::read);
  }
}
