package org.doorway.inbound.bounce;

import org.doorway.inbound.lease.Leases;
import org.doorway.sale.value.Storable;
import org.doorway.world.email.Mailbox;
import org.doorway.world.email.Mailbox.Position;
import org.doorway.world.email.MailboxUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reads which emails came back since the last time, and lets somebody know. */
@Service
public class BouncePoll {

  private static final String LEASE = "mailbox";
  private static final Logger LOG = LoggerFactory.getLogger(BouncePoll.class);

  private final Mailbox mailbox;
  private final MailboxState state;
  private final Leases leases;
  private final BounceIntake intake;
  private final MailboxProblemProcess alarm;
  private final BounceProperties properties;

  BouncePoll(
      Mailbox mailbox,
      MailboxState state,
      Leases leases,
      BounceIntake intake,
      MailboxProblemProcess alarm,
      BounceProperties properties) {
    this.mailbox = mailbox;
    this.state = state;
    this.leases = leases;
    this.intake = intake;
    this.alarm = alarm;
    this.properties = properties;
  }

  /**
   * Does nothing while another node is reading. What fails is read again the next time, and after
   * some times in a row an admin learns of it, until a reading succeeds.
   */
  public void read() {
    if (!leases.take(LEASE, properties.lease())) {
      return;
    }
    try {
      String name = mailbox.name();
      Position position = mailbox.read(state.position(name), intake::take);
      state.readUpTo(name, position);
      alarm.settle();
    } catch (MailboxUnavailableException away) {
      LOG.warn("The mailbox {} could not be read: {}", mailbox.name(), away.getMessage());
      tell(away);
    } catch (RuntimeException failed) {
      LOG.error("A message in the mailbox {} could not be followed", mailbox.name(), failed);
      tell(failed);
    } finally {
      leases.release(LEASE);
    }
  }

  private void tell(RuntimeException failure) {
    String reason = Storable.text(String.valueOf(failure.getMessage()));
    if (state.failed(reason) >= properties.triesUntilTold()) {
      alarm.raise(
          "The mailbox %s cannot be read, so nobody learns of emails that come back: %s"
              .formatted(mailbox.name(), reason));
    }
  }
}
