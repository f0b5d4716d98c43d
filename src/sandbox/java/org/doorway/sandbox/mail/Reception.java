package org.doorway.sandbox.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One SMTP transaction. Two domains are refused, so that the demo shows those paths too; all of
 * them are while mail is to be refused.
 */
class Reception implements MessageHandler {

  private static final Map<String, RejectException> REFUSED =
      Map.of(
          "refused.example", new RejectException(550, "5.1.1 No such mailbox here"),
          "busy.example", new RejectException(450, "4.2.1 Mailbox busy, try again later"));

  private static final long SLOWLY = 5_000;

  private final MailStore store;
  private final MailFailures failures;
  private final Clock clock;
  private final List<String> recipients = new ArrayList<>();
  private String sender = "";

  Reception(MailStore store, MailFailures failures, Clock clock) {
    this.store = store;
    this.failures = failures;
    this.clock = clock;
  }

  @Override
  public void from(String address) throws RejectException {
    if (failures.slow()) {
      pause();
    }
    sender = address;
  }

  @Override
  public void recipient(String address) throws RejectException {
    if (failures.refused()) {
      throw new RejectException(550, "5.7.1 Refused, as told to");
    }
    var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    var refusal = REFUSED.get(domain);
    if (refusal != null) {
      throw refusal;
    }
    recipients.add(address);
  }

  @Override
  public @Nullable String data(InputStream message) throws IOException {
    var envelope =
        new Envelope(clock.instant(), sender, List.copyOf(recipients), message.readAllBytes());
    store.keep(envelope);
    return null;
  }

  @Override
  public void done() {
    // Whatever was accepted is kept already.
  }

  private static void pause() throws RejectException {
    try {
      Thread.sleep(SLOWLY);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DropConnectionException(421, "4.3.2 Shutting down");
    }
  }
}
