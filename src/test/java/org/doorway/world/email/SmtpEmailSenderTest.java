package org.doorway.world.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.doorway.world.email.EmailExamples.AGENT;
import static org.doorway.world.email.EmailExamples.CONTENT;
import static org.doorway.world.email.EmailExamples.SELLER;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpEmailSenderTest {

  private static final String MESSAGE_ID = "<OPP-2026-000123.introduction@doorway.example>";
  private static final String ICS =
      "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Visit señor\r\nEND:VCALENDAR\r\n";

  @RegisterExtension
  static final GreenMailExtension server =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Test
  void speaksInThePersonsNameAndKeepsTheMessageId() throws Exception {
    var message = sent(Email.to(SELLER, CONTENT).cc(AGENT).replyTo(AGENT).from("Lena Lead"));

    assertThat(message.getMessageID()).isEqualTo(MESSAGE_ID);
    assertThat(message.getSubject()).isEqualTo("Meet Ann – your agent");
    assertThat(message.getFrom())
        .containsExactly(new InternetAddress("hello@doorway.example", "Lena Lead via Door"));
    assertThat(((InternetAddress) message.getFrom()[0]).getPersonal())
        .isEqualTo("Lena Lead via Door");
    assertThat(message.getReplyTo()).extracting(Object::toString).containsExactly(AGENT.value());
    assertThat(message.getRecipients(RecipientType.CC)).hasSize(1);
    assertThat(message.getSentDate()).isEqualTo("2026-11-19T15:00:00Z");
    assertThat(message.getHeader("Auto-Submitted")).isNull();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void saysTheSameAsTextAndAsHtml() throws Exception {
    var message = sent(Email.to(SELLER, CONTENT));

    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent()).asString().startsWith("Hello, señor");
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Hello, señor</p>");
  }

  @Test
  void anInvitationIsShownAndAttached() throws Exception {
    var message = sent(Email.to(SELLER, CONTENT).with(new CalendarPart("REQUEST", ICS)));

    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/mixed");
    var shown = (MimeMultipart) parts.getBodyPart(0).getContent();
    assertThat(shown.getCount()).isEqualTo(3);
    assertThat(shown.getBodyPart(2).getContentType())
        .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
    assertThat(shown.getBodyPart(2).getInputStream()).hasContent(ICS);
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/ics");
    assertThat(parts.getBodyPart(1).getInputStream()).hasBinaryContent(bytes(ICS));
  }

  @Test
  void automatedMailsSaySo() throws Exception {
    var message =
        sent(
            Email.to(SELLER, CONTENT)
                .automated()
                .header("List-Unsubscribe", "<https://doorway.example/weekly>"));

    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("List-Unsubscribe"))
        .containsExactly("<https://doorway.example/weekly>");
    assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Door");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OPP-2026-000123@doorway.example",
        "<no-domain>",
        "<a@b>\r\nBcc: eve@example.com",
        "<a b@c>",
        "<a<b@c>"
      })
  void refusesAMessageIdThatIsNone(String messageId) {
    var sender = EmailExamples.senderTo(server.getSmtp().getPort());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sender.send(messageId, Email.to(SELLER, CONTENT)));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private static MimeMessage sent(Email email) {
    EmailExamples.senderTo(server.getSmtp().getPort()).send(MESSAGE_ID, email);
    return server.getReceivedMessages()[0];
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
