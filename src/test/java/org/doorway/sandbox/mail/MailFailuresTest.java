package org.doorway.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a sender meets while mail is told to fail, and that it ends. */
class MailFailuresTest extends WithSandbox {

  @Autowired private JavaMailSenderImpl sender;

  @Test
  void everyAddressIsRefusedUntilItIsEnded() {
    begin("refused");

    assertThatThrownBy(this::send)
        .isInstanceOf(MailException.class)
        .hasStackTraceContaining(SendFailedException.class.getName())
        .hasStackTraceContaining("550 5.7.1");

    endAndSend();
  }

  @Test
  void callersAreHungUpOnUntilItIsEnded() {
    begin("away");

    assertThatThrownBy(this::send).isInstanceOf(MailException.class).hasStackTraceContaining("421");

    endAndSend();
  }

  @Test
  void everyMailTakesLongerThanTheImpatientWaitUntilItIsEnded() {
    begin("slow");

    assertThatThrownBy(() -> impatient().send(mail()))
        .isInstanceOf(MailException.class)
        .hasStackTraceContaining(SocketTimeoutException.class.getName());

    endAndSend();
  }

  @Test
  void newFaultReplacesTheOneBefore() {
    begin("refused");
    begin("away");

    assertThatThrownBy(this::send).hasStackTraceContaining("421");
    assertThat(fault()).bodyJson().isStrictlyEqualTo("{\"kind\": \"away\"}");
  }

  @Test
  void unknownFaultIsRefusedAndChangesNothing() {
    begin("away");

    assertThat(begin("lost"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("kind: expected one of refused, away, slow");
    assertThat(fault()).bodyJson().isStrictlyEqualTo("{\"kind\": \"away\"}");
  }

  private void endAndSend() {
    assertThat(web.get().uri("/sandbox/mail/messages")).bodyJson().isStrictlyEqualTo("[]");

    assertThat(web.delete().uri("/sandbox/mail/faults")).hasStatus(204);

    assertThat(fault()).bodyJson().isStrictlyEqualTo("{\"kind\": null}");
    assertThatCode(this::send).doesNotThrowAnyException();
    assertThat(web.get().uri("/sandbox/mail/messages"))
        .bodyJson()
        .extractingPath("$.length()")
        .isEqualTo(1);
  }

  private MvcTestResult begin(String kind) {
    return web.post()
        .uri("/sandbox/mail/faults")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"kind\": \"%s\"}".formatted(kind))
        .exchange();
  }

  private MvcTestResult fault() {
    return web.get().uri("/sandbox/mail/faults").exchange();
  }

  private void send() {
    sender.send(mail());
  }

  private JavaMailSenderImpl impatient() {
    var impatient = new JavaMailSenderImpl();
    impatient.setHost(sender.getHost());
    impatient.setPort(sender.getPort());
    impatient.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
    return impatient;
  }

  private static SimpleMailMessage mail() {
    var message = new SimpleMailMessage();
    message.setFrom("lead@doorway.example");
    message.setTo("client@seller.example");
    message.setSubject("Hello");
    message.setText("Hello");
    return message;
  }
}
