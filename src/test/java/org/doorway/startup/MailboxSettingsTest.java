package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The mailbox that emails come back to may be missing, but not half of it. */
class MailboxSettingsTest {

  private final StandardEnvironment environment = new StandardEnvironment();
  private final Map<String, Object> variables = new HashMap<>();

  @BeforeEach
  void everythingElseIsSet() throws IOException {
    new YamlPropertySourceLoader()
        .load("application", new ClassPathResource("application.yaml"))
        .forEach(environment.getPropertySources()::addLast);
    environment.getPropertySources().addFirst(new MapPropertySource("environment", variables));
    for (String variable :
        new String[] {
          "MAIL_HOST", "EMAIL_FROM", "BROKERAGE_NAME", "POSTAL_ADDRESS", "LICENSE_LINE",
          "IABS_URL", "BROKER_EMAIL", "STAGING_CREW_EMAIL", "CRM_TOKEN", "CRM_USER"
        }) {
      variables.put("DOORWAY_" + variable, "something");
    }
  }

  @Test
  void noMailboxIsNeeded() {
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @Test
  void wholeMailboxIsFine() {
    set("HOST USER PASSWORD PORT FOLDER SECURITY");

    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "HOST, 'DOORWAY_MAILBOX_USER, DOORWAY_MAILBOX_PASSWORD'",
    "HOST USER, DOORWAY_MAILBOX_PASSWORD",
    "HOST PASSWORD, DOORWAY_MAILBOX_USER",
    "USER PASSWORD, DOORWAY_MAILBOX_HOST",
    "FOLDER, 'DOORWAY_MAILBOX_HOST, DOORWAY_MAILBOX_USER, DOORWAY_MAILBOX_PASSWORD'"
  })
  void halfAMailboxIsNamed(String set, String missing) {
    set(set);

    assertThatThrownBy(this::start)
        .isInstanceOf(NotReadyException.class)
        .hasMessageContaining("missing " + missing + " (");
  }

  private void set(String names) {
    for (String name : names.split(" ", -1)) {
      variables.put("DOORWAY_MAILBOX_" + name, "something");
    }
  }

  private void start() {
    new ProductionSettings().postProcessEnvironment(environment, null);
  }
}
