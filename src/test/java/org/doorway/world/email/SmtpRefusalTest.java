package org.doorway.world.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.doorway.world.email.EmailExamples.AGENT;
import static org.doorway.world.email.EmailExamples.CONTENT;
import static org.doorway.world.email.EmailExamples.SELLER;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;

@Timeout(20)
class SmtpRefusalTest {

  private static final String TO_SELLER = "RCPT TO:<sam@example.com>";
  private static final String TO_AGENT = "RCPT TO:<agent@doorway.example>";

  private final ScriptedSmtpServer server = new ScriptedSmtpServer();

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT TO:<sam@, 550 5.1.1 no such user, sam@example.com",
    "RCPT TO:<sam@, 553 not local, sam@example.com",
    "RCPT TO:<sam@, 552 mailbox full, sam@example.com",
    "RCPT TO:<agent@, 550 5.1.1 no such user, agent@doorway.example",
    "MAIL, 550 sender not allowed, hello@doorway.example",
    "MAIL, 552 too large, 'sam@example.com, agent@doorway.example'",
    "DATA, 554 no valid recipients, 'sam@example.com, agent@doorway.example'",
    "., 554 5.7.1 refused as spam, 'sam@example.com, agent@doorway.example'",
  })
  void aFinalNoIsARejectionThatNamesTheAddress(String line, String answer, String address) {
    server.answer(line, answer);

    assertThatExceptionOfType(EmailRejectedException.class)
        .isThrownBy(this::send)
        .withMessageContaining(answer)
        .satisfies(rejected -> assertThat(rejected.address()).isEqualTo(address));
  }

  @ParameterizedTest
  @CsvSource({
    "greeting, 421 too many connections",
    "greeting, 554 no service here",
    "greeting, hang up",
    "MAIL, 530 authentication required",
    "MAIL, 451 try later",
    "RCPT TO:<sam@, 450 greylisted",
    "RCPT TO:<agent@, 451 greylisted",
    "RCPT TO:<sam@, 421 shutting down",
    "DATA, 421 shutting down",
    "., 451 local error",
    "., hang up",
  })
  void anythingElseIsWorthAnotherTry(String line, String answer) {
    server.answer(line, answer);

    assertThatExceptionOfType(MailException.class).isThrownBy(this::send);
  }

  @Test
  void oneRefusedRecipientStopsTheEmailForAll() {
    server.answer(TO_SELLER, "450 greylisted").answer(TO_AGENT, "550 no such user");

    assertThatExceptionOfType(EmailRejectedException.class)
        .isThrownBy(this::send)
        .satisfies(rejected -> assertThat(rejected.address()).isEqualTo(AGENT.value()));
    assertThat(server.received()).doesNotContain("DATA");
  }

  @ParameterizedTest
  @CsvSource({"greeting", "MAIL", "RCPT", "DATA", "."})
  void aSilentServerIsNotWaitedFor(String line) {
    server.answer(line, ScriptedSmtpServer.SILENCE);

    assertThatExceptionOfType(MailException.class).isThrownBy(this::send);
  }

  @ParameterizedTest
  @CsvSource({"QUIT, ''", "QUIT, hang up", "QUIT, 421 bye"})
  void anAcceptedEmailIsSentHoweverTheServerSaysGoodbye(String line, String answer) {
    server.answer(line, answer);

    assertThatNoException().isThrownBy(this::send);
  }

  @Test
  void aServerThatIsNotThereIsWorthAnotherTry() throws Exception {
    try (var held = new Socket()) {
      // Nobody listens there, and nobody else gets the port meanwhile.
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      var sender = EmailExamples.senderTo(held.getLocalPort());

      assertThatExceptionOfType(MailException.class)
          .isThrownBy(() -> sender.send("<a@doorway.example>", email()));
    }
  }

  @Test
  void aRefusedLoginIsWorthAnotherTry() {
    server.answer("EHLO", "250-scripted\r\n250 AUTH PLAIN").answer("AUTH", "535 wrong password");

    var sender = EmailExamples.loggedInSenderTo(server.port());

    assertThatExceptionOfType(MailException.class)
        .isThrownBy(() -> sender.send("<a@doorway.example>", email()));
  }

  private void send() {
    EmailExamples.senderTo(server.port()).send("<a@doorway.example>", email());
  }

  private static Email email() {
    return Email.to(SELLER, CONTENT).cc(AGENT);
  }
}
