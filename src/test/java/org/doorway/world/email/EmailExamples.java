package org.doorway.world.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.PhoneNumber;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the email tests have in common. */
public final class EmailExamples {

  public static final EmailAddress SELLER = new EmailAddress("sam@example.com");
  public static final EmailAddress AGENT = new EmailAddress("agent@doorway.example");
  public static final EmailContent CONTENT =
      new EmailContent("Meet Ann – your agent", "<p>Hello, señor</p>", "Hello, señor\n");
  public static final EmailProperties BROKERAGE =
      new EmailProperties(
          new EmailAddress("hello@doorway.example"),
          "Door",
          "2101 Cedar Springs Rd, Suite 700, Dallas, TX 75201",
          "Door Brokerage LLC, Texas real estate broker license no. 9000000",
          PhoneNumber.of("(214) 555-0190"),
          "https://doorway.example/iabs.pdf");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-19T15:00:00Z"), ZoneOffset.UTC);

  private EmailExamples() {}

  public static EmailSender senderTo(int port) {
    return new SmtpEmailSender(mailSenderTo(port), BROKERAGE, CLOCK);
  }

  public static EmailSender loggedInSenderTo(int port) {
    var mailSender = mailSenderTo(port);
    mailSender.setUsername("doorway");
    mailSender.setPassword("wrong");
    mailSender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
    return new SmtpEmailSender(mailSender, BROKERAGE, CLOCK);
  }

  private static JavaMailSenderImpl mailSenderTo(int port) {
    var mailSender = new JavaMailSenderImpl();
    mailSender.setHost("127.0.0.1");
    mailSender.setPort(port);
    mailSender.setDefaultEncoding(UTF_8.name());
    var settings = mailSender.getJavaMailProperties();
    settings.setProperty("mail.smtp.connectiontimeout", "1000");
    settings.setProperty("mail.smtp.timeout", "1000");
    settings.setProperty("mail.smtp.writetimeout", "1000");
    settings.setProperty("mail.smtp.sendpartial", "false");
    return mailSender;
  }
}
