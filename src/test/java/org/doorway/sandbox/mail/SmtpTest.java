package org.doorway.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class SmtpTest extends WithSandbox {

  @Autowired private JavaMailSenderImpl sender;

  @Test
  void applicationsOwnSenderIsPointedAtThisMachine() {
    assertThat(sender.getHost()).isEqualTo("127.0.0.1");
    assertThat(sender.getPort()).isPositive().isNotEqualTo(25);
  }

  @Test
  void messageIsStoredOnceHoweverManyRecipientsItHas() {
    send("client@seller.example", "agent@doorway.example");

    assertThat(web.get().uri("/sandbox/mail/messages"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[*].envelopeTo")
        .isEqualTo(
            List.of(
                List.of(
                    "client@seller.example", "agent@doorway.example", "silent@doorway.example")));
  }

  @Test
  void messageIsTakenApart() {
    send("client@seller.example", "agent@doorway.example");

    assertThat(web.get().uri("/sandbox/mail/messages"))
        .bodyJson()
        .extractingPath("$[0]")
        .asMap()
        .containsEntry("receivedAt", "2026-11-21T22:00:00Z")
        .containsEntry("from", "lead@doorway.example")
        .containsEntry("sender", "Lena Lead <lead@doorway.example>")
        .containsEntry("to", List.of("client@seller.example"))
        .containsEntry("cc", List.of("agent@doorway.example"))
        .containsEntry("replyTo", List.of("agent@doorway.example"))
        .containsEntry("envelopeFrom", "lead@doorway.example")
        .containsEntry("subject", "Willkommen, Señor Müller")
        .containsEntry("messageId", "<intro-1@doorway.example>")
        .containsEntry("text", "Grüße")
        .containsEntry("html", "<p>Grüße</p><script>alert(1)</script>")
        .containsEntry("hasCalendar", true)
        .containsEntry("calendar", "BEGIN:VCALENDAR")
        .containsEntry(
            "attachments",
            List.of(
                Map.of("filename", "invite.ics", "contentType", "text/calendar", "size", 15),
                Map.of("filename", "iabs.pdf", "contentType", "application/pdf", "size", 4)));
  }

  @Test
  void messagesComeOldestFirstAndRaw() {
    send("one@seller.example", "agent@doorway.example");
    send("two@seller.example", "agent@doorway.example");

    assertThat(web.get().uri("/sandbox/mail/messages"))
        .bodyJson()
        .extractingPath("$[*].to[0]")
        .isEqualTo(List.of("one@seller.example", "two@seller.example"));
    var raw = web.get().uri("/sandbox/mail/messages/%d.eml".formatted(lastId())).exchange();
    assertThat(raw).hasStatusOk().hasContentType("message/rfc822");
    assertThat(raw).bodyText().contains("Message-ID: <intro-1@doorway.example>", "two@seller");
  }

  @Test
  void unknownMessageIsAProblem() {
    for (var path : List.of("/sandbox/mail/messages/999999.eml", "/sandbox/mail/999999")) {
      assertThat(web.get().uri(path))
          .hasStatus(404)
          .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
          .bodyJson()
          .extractingPath("$.detail")
          .isEqualTo("There is no mail 999999");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ann@refused.example, 550 5.1.1 No such mailbox here",
    "ann@BUSY.example, '450 4.2.1 Mailbox busy, try again later'"
  })
  void someDomainsRefuse(String address, String answer) {
    var message = new SimpleMailMessage();
    message.setFrom("lead@doorway.example");
    message.setTo("fine@seller.example", address);

    assertThatThrownBy(() -> sender.send(message))
        .isInstanceOf(MailException.class)
        .hasStackTraceContaining(SendFailedException.class.getName())
        .hasStackTraceContaining(answer);
    assertThat(web.get().uri("/sandbox/mail/messages")).bodyJson().isStrictlyEqualTo("[]");
  }

  @Test
  void listShowsNewestFirstAndTellsOfTheRefusingDomains() {
    send("one@seller.example", "agent@doorway.example");
    send("two@seller.example", "agent@doorway.example");

    var page = web.get().uri("/sandbox/mail").exchange();

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains(
            "Sat, Nov 21, 2026, 4:00 PM",
            "Willkommen, Señor Müller",
            "refused.example",
            "busy.example")
        .containsSubsequence("two@seller.example", "one@seller.example");
  }

  @Test
  void pageShowsTheMailInAFrameThatRunsAndLoadsNothing() {
    send("one@seller.example", "agent@doorway.example");

    var page = web.get().uri("/sandbox/mail/" + lastId()).exchange();

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains(
            "sandbox=\"allow-popups allow-popups-to-escape-sandbox\"",
            "default-src &#39;none&#39;",
            "&lt;script&gt;alert(1)",
            "Grüße",
            "BEGIN:VCALENDAR",
            "Message-ID: &lt;intro-1@doorway.example&gt;",
            "iabs.pdf (application/pdf, 4 bytes)")
        .doesNotContain("<script>alert");
  }

  @Test
  void mailThatIsNoMimeIsStillShown() {
    var broken =
        "Content-Type: multipart/mixed; boundary=\"x\"\n\nnot a part"
            .getBytes(StandardCharsets.UTF_8);
    context
        .getBean(MailStore.class)
        .keep(new Envelope(NOW, "", List.of("client@seller.example"), broken));

    assertThat(web.get().uri("/sandbox/mail")).hasStatusOk().bodyText().contains("(");
    assertThat(web.get().uri("/sandbox/mail/messages")).hasStatusOk();
    assertThat(web.get().uri("/sandbox/mail/" + lastId())).hasStatusOk();
  }

  private long lastId() {
    return jdbc.sql("select max(id) from sandbox_mail").query(Long.class).single();
  }

  private void send(String to, String cc) {
    sender.send(
        (MimeMessage mail) -> {
          var helper = new MimeMessageHelper(mail, true, "UTF-8");
          helper.setFrom("lead@doorway.example", "Lena Lead");
          helper.setTo(to);
          helper.setCc(cc);
          helper.setBcc("silent@doorway.example");
          helper.setReplyTo("agent@doorway.example");
          helper.setSubject("Willkommen, Señor Müller");
          helper.setText("Grüße", "<p>Grüße</p><script>alert(1)</script>");
          helper.addAttachment(
              "invite.ics", bytes("BEGIN:VCALENDAR"), "text/calendar; method=REQUEST");
          helper.addAttachment("iabs.pdf", bytes("%PDF"), "application/pdf");
          mail.setHeader("Message-ID", "<intro-1@doorway.example>");
        });
  }

  private static ByteArrayResource bytes(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
  }
}
