package org.doorway.sandbox.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One SMTP transaction. Two domains are refused, so that the demo shows those paths too. */
class Reception implements MessageHandler {

  private static final Map<String, RejectException> REFUSED =
      Map.of(
          "refused.example", new RejectException(550, "5.1.1 No such mailbox here"),
          "busy.example", new RejectException(450, "4.2.1 Mailbox busy, try again later"));

  private final MailStore store;
  private final Clock clock;
  private final List<String> recipients = new ArrayList<>();
  private String sender = "";

  Reception(MailStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void from(String address) {
    sender = address;
  }

  @Override
  public void recipient(String address) throws RejectException {
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
}
