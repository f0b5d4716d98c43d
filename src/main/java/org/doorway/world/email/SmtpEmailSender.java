package org.doorway.world.email;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
class SmtpEmailSender implements EmailSender {

  private final JavaMailSender mailSender;
  private final EmailProperties properties;
  private final Clock clock;

  public SmtpEmailSender(JavaMailSender mailSender, EmailProperties properties, Clock clock) {
    this.mailSender = mailSender;
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public void send(String messageId, Email email) {
    checkMessageId(messageId);
    try {
      var message = new MimeEmail(email, properties).write(mailSender.createMimeMessage());
      message.setHeader("Message-ID", messageId);
      message.setSentDate(Date.from(clock.instant()));
      mailSender.send(message);
    } catch (MailSendException failure) {
      if (!isAccepted(failure)) {
        throw rejection(failure, email).map(RuntimeException.class::cast).orElse(failure);
      }
    } catch (MessagingException unwritable) {
      throw new IllegalArgumentException("This email cannot be written", unwritable);
    }
  }

  /** Only the goodbye to the server failed; sending again would make a duplicate. */
  private static boolean isAccepted(MailSendException failure) {
    return failure.getMessageExceptions().length == 0;
  }

  private Optional<EmailRejectedException> rejection(MailSendException failure, Email email) {
    return SmtpRejection.in(failure.getMessageExceptions()[0], properties.from(), email);
  }

  private static void checkMessageId(String messageId) {
    if (!messageId.matches("<[\\x21-\\x3b\\x3d\\x3f-\\x7e]+@[\\x21-\\x3b\\x3d\\x3f-\\x7e]+>")) {
      throw new IllegalArgumentException("A Message-ID looks like <key@brokerage.example>");
    }
  }
}
