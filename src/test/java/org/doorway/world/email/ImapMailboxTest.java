package org.doorway.world.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorway.world.email.Bounces.MESSAGE_ID;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.doorway.world.email.Mailbox.Position;
import org.doorway.world.email.MailboxProperties.Security;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImapMailboxTest {

  private static final String ADDRESS = "door@doorway.example";

  @RegisterExtension
  static final GreenMailExtension server =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

  private final List<DeliveryReport> reports = new ArrayList<>();
  private GreenMailUser user;

  @BeforeEach
  void mailboxIsThere() {
    user = server.setUser(ADDRESS, "door", "secret");
  }

  @Test
  void reportsAreHandedOverAndMarkedAsSeen() throws Exception {
    arrive("postfix", "reply", "exchange", "delayed", "gmail", "absence");

    read(Position.START);

    assertThat(reports)
        .extracting(report -> report.failures().get(0).status())
        .containsExactly("5.1.1", "5.1.10", "5.2.2");
    assertThat(seen()).containsExactly(true, false, true, false, true, false);
  }

  @Test
  void whatIsNotOursStaysAsItIs() throws Exception {
    arrive("postfix");

    mailbox("secret").read(Position.START, report -> false);

    assertThat(seen()).containsExactly(false);
  }

  @Test
  void eachMessageIsReadOnce() throws Exception {
    arrive("postfix");
    Position first = read(Position.START);

    Position none = read(first);
    arrive("gmail");
    Position second = read(none);

    assertThat(none).isEqualTo(first);
    assertThat(second.message()).isGreaterThan(first.message());
    assertThat(reports).hasSize(2);
  }

  @Test
  void whatPeopleHaveReadIsReadAllTheSame() throws Exception {
    arrive("postfix");
    messages().get(0).setFlag(Flag.SEEN, true);

    read(Position.START);

    assertThat(reports).hasSize(1);
  }

  @Test
  void mailboxThatWasNumberedAnewIsReadFromItsBeginning() throws Exception {
    arrive("postfix");
    Position first = read(Position.START);

    read(new Position(first.numbering() + 1, 4711));

    assertThat(reports).hasSize(2);
  }

  @Test
  void readerThatFailsGetsTheMessageAgain() throws Exception {
    arrive("postfix");

    assertThatThrownBy(
            () ->
                mailbox("secret")
                    .read(
                        Position.START,
                        report -> {
                          throw new IllegalStateException("The database is away");
                        }))
        .hasMessage("The database is away");

    assertThat(seen()).containsExactly(false);
    read(Position.START);
    assertThat(reports).hasSize(1);
  }

  @Test
  void emptyMailboxIsRead() {
    assertThat(read(Position.START).message()).isZero();
  }

  @Test
  void wrongPasswordIsSaid() {
    assertThatThrownBy(() -> mailbox("wrong").read(Position.START, reports::add))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessage("The server refused user or password");
  }

  @Test
  void folderThatDoesNotExistIsSaid() {
    assertThatThrownBy(() -> mailbox("secret", "Bounces").read(Position.START, reports::add))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageContaining("Bounces");
  }

  @Test
  void serverThatIsAwayIsSaid() {
    Mailbox mailbox = mailbox("secret");
    server.stop();

    assertThatThrownBy(() -> mailbox.read(Position.START, reports::add))
        .isInstanceOf(MailboxUnavailableException.class);
  }

  private Position read(Position after) {
    return mailbox("secret").read(after, reports::add);
  }

  private static Mailbox mailbox(String password) {
    return mailbox(password, "INBOX");
  }

  private static Mailbox mailbox(String password, String folder) {
    return new ImapMailbox(
        new MailboxProperties(
            "127.0.0.1",
            server.getImap().getPort(),
            "door",
            password,
            folder,
            Security.NONE,
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            7),
        Clock.systemUTC());
  }

  private void arrive(String... kinds) throws MessagingException {
    for (String kind : kinds) {
      var raw = new ByteArrayInputStream(Bounces.about(MESSAGE_ID, kind));
      user.deliver(
          new MimeMessage(GreenMailUtil.getSession(server.getImap().getServerSetup()), raw));
    }
  }

  private List<Boolean> seen() throws FolderException {
    return messages().stream().map(message -> message.isSet(Flag.SEEN)).toList();
  }

  private List<StoredMessage> messages() throws FolderException {
    return server.getManagers().getImapHostManager().getInbox(user).getMessages();
  }
}
