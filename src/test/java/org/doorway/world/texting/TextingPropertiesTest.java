package org.doorway.world.texting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class TextingPropertiesTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(Texting.class)
          .withPropertyValues(
              "doorway.texting.base-url=https://api.twilio.com",
              "doorway.texting.quiet-hours.from=09:00",
              "doorway.texting.quiet-hours.until=21:00",
              "doorway.texting.quiet-hours.sunday-from=12:00");

  @Test
  void textsAreOffUntilSomeoneTurnsThemOn() {
    application.run(
        context -> {
          var properties = context.getBean(TextingProperties.class);
          assertThat(properties.enabled()).isFalse();
          assertThat(properties.readTimeout()).isEqualTo(Duration.ofSeconds(15));
          assertThat(properties.quietHours().sundayFrom()).isEqualTo(LocalTime.NOON);
          assertThat(context).hasSingleBean(TextSender.class);
        });
  }

  @Test
  void turnedOnTheyNeedAnAccount() {
    application
        .withPropertyValues("doorway.texting.enabled=true")
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining("auth-token"));
  }

  @EnableConfigurationProperties(TextingProperties.class)
  @Import(TwilioTextSender.class)
  static class Texting {}
}
