package org.doorway.world.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class ImapMailbox implements Mailbox {

  private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);

  /** Our emails are a tenth of that, even returned whole. */
  private static final int LARGEST = 1_000_000;

  private static final int LONGEST_REASON = 500;
  private static final String REPORT = "multipart/report";

  private final MailboxProperties properties;
  private final Clock clock;

  ImapMailbox(MailboxProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "%s at %s, %s".formatted(properties.user(), properties.host(), properties.folder());
  }

  @Override
  public Position read(Position after, Predicate<DeliveryReport> reader) {
    Session session = Session.getInstance(properties.session());
    try (Store store = session.getStore(properties.protocol())) {
      store.connect(
          properties.host(), properties.usedPort(), properties.user(), properties.password());
      try (var opened = Opened.of(store.getFolder(properties.folder()))) {
        return read(opened.folder(), after, reader);
      }
    } catch (AuthenticationFailedException refused) {
      throw new MailboxUnavailableException("The server refused user or password", refused);
    } catch (MessagingException | IOException failure) {
      throw new MailboxUnavailableException(reason(failure), failure);
    }
  }

  private Position read(Folder folder, Position after, Predicate<DeliveryReport> reader)
      throws MessagingException, IOException {
    var numbers = (UIDFolder) folder;
    Instant lately = clock.instant().minus(Duration.ofDays(properties.daysBack()));
    long numbering = numbers.getUIDValidity();
    long last = after.numbering() == numbering ? after.message() : 0;
    for (Message message : NewMessages.in(folder, last, lately)) {
      last = numbers.getUID(message);
      try {
        Optional<DeliveryReport> report = report(message);
        if (report.isPresent() && reader.test(report.get())) {
          message.setFlag(Flags.Flag.SEEN, true);
        }
      } catch (MessageRemovedException removed) {
        LOG.debug("Message {} was removed while it was read", last);
      }
    }
    return new Position(numbering, last);
  }

  /** Only what may be a report is fetched whole. */
  private static Optional<DeliveryReport> report(Message message)
      throws MessagingException, IOException {
    boolean isReport =
        MailServerNotice.header(message, NewMessages.CONTENT_TYPE).startsWith(REPORT);
    if ((!isReport && !MailServerNotice.is(message)) || message.getSize() > LARGEST) {
      return Optional.empty();
    }
    var raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    try {
      return ReturnedEmail.in(raw.toByteArray());
    } catch (MessagingException | IOException | RuntimeException broken) {
      LOG.warn("A message of a mail server cannot be read and stays in the mailbox", broken);
      return Optional.empty();
    }
  }

  private static String reason(Exception failure) {
    return ForeignText.line(String.valueOf(failure.getMessage()), LONGEST_REASON);
  }

  /** Closes the folder without throwing away what people have marked as deleted. */
  private record Opened(Folder folder) implements AutoCloseable {

    static Opened of(Folder folder) throws MessagingException {
      folder.open(Folder.READ_WRITE);
      return new Opened(folder);
    }

    @Override
    public void close() throws MessagingException {
      folder.close(false);
    }
  }
}
