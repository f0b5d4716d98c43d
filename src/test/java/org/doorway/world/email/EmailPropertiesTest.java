package org.doorway.world.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.doorway.outbound.mail.EmailTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class EmailPropertiesTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withUserConfiguration(Mail.class)
          .withBean(Clock.class, Clock::systemUTC)
          .withPropertyValues(
              "spring.mail.host=127.0.0.1",
              "doorway.email.from=hello@doorway.example",
              "doorway.email.brokerage-name=Door",
              "doorway.email.postal-address=2101 Cedar Springs Rd, Dallas, TX 75201",
              "doorway.email.license-line=Texas real estate broker license no. 9000000",
              "doorway.email.office-phone=(214) 555-0190",
              "doorway.email.iabs-url=https://doorway.example/iabs.pdf");

  @Test
  void aBrokerageThatSaysWhoItIsCanSend() {
    application.run(
        context ->
            assertThat(context)
                .hasNotFailed()
                .hasSingleBean(EmailTemplates.class)
                .hasSingleBean(EmailSender.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doorway.email.from=not-an-email",
        "doorway.email.brokerage-name=",
        "doorway.email.postal-address=",
        "doorway.email.license-line=",
        "doorway.email.office-phone=",
        "doorway.email.office-phone=call us",
        "doorway.email.iabs-url=",
        "doorway.email.iabs-url=iabs.pdf"
      })
  void nothingStartsWithoutWhatTheLawWantsInEveryEmail(String setting) {
    application.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
  }

  @EnableConfigurationProperties(EmailProperties.class)
  @Import({EmailTemplates.class, SmtpEmailSender.class})
  static class Mail {}
}
