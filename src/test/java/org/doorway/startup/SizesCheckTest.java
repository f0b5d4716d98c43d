package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class SizesCheckTest {

  private final StandardEnvironment environment = new StandardEnvironment();

  @BeforeEach
  void settingsAreTheApplications() throws IOException {
    new YamlPropertySourceLoader()
        .load("application", new ClassPathResource("application.yaml"))
        .forEach(environment.getPropertySources()::addLast);
  }

  @Test
  void settingsOfTheApplicationFitEachOther() {
    assertThatCode(() -> SizesCheck.check(environment)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "camunda.bpm.job-execution.lock-time-in-millis, 119999, a job's lock",
    "doorway.effect.lease, PT11M, a job's lock",
    "doorway.effect.lease, PT1M55S, an effect's lease",
    "doorway.crm.read-timeout, PT18S, an effect's lease",
    "doorway.crm.rate-limit-wait, PT1M, an effect's lease",
    "doorway.texting.read-timeout, PT1M, an effect's lease",
    "spring.mail.properties.mail.smtp.timeout, 60000, an effect's lease",
    "camunda.bpm.job-execution.max-pool-size, 16, 40 database connections",
    "spring.datasource.hikari.maximum-pool-size, 29, 29 database connections",
    "doorway.effect.max-attempts, 1, doorway.effect.max-attempts (1)",
    "doorway.effect.max-attempts, 51, doorway.effect.max-attempts (51)"
  })
  void misfitIsNamedInOneLine(String setting, String value, String named) {
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("changed", Map.of(setting, value)));

    assertThatThrownBy(() -> SizesCheck.check(environment))
        .isInstanceOf(NotReadyException.class)
        .hasMessageStartingWith("Doorway does not start: ")
        .hasMessageContaining(named)
        .hasMessageNotContaining("\n");
  }

  @Test
  void timeOutThatIsMissingIsNamed() {
    assertThatThrownBy(() -> SizesCheck.check(new StandardEnvironment()))
        .hasMessageEndingWith(" is not set");
  }
}
