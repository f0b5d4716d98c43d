package org.doorway.startup.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.doorway.startup.NotReadyException;
import org.doorway.startup.ProductionVariables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What a production start refuses, and what it says of it. */
class ProductionSettingsTest {

  private static final String BEGIN = "Doorway does not start: ";

  private final StandardEnvironment environment = new StandardEnvironment();
  private final Map<String, Object> variables = new HashMap<>(ProductionVariables.safe());

  @BeforeEach
  void readWhatIsSetByDefault() throws IOException {
    new YamlPropertySourceLoader()
        .load("application", new ClassPathResource("application.yaml"))
        .forEach(environment.getPropertySources()::addLast);
    environment.getPropertySources().addFirst(new MapPropertySource("environment", variables));
  }

  @Test
  void startsWithWhatTheReadmeAsksFor() {
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  /** Each weak setting beside safe ones: one objection, which names it and says what to do. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "weak-settings.csv", delimiter = '|', numLinesToSkip = 1)
  void refusesAWeakSetting(String settings, String objection) {
    set(settings);

    assertThat(refusal()).isEqualTo(BEGIN + objection);
  }

  /** What looks like a weak setting and is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOORWAY_DATABASE_URL=jdbc:h2:file:/srv/doorway/doorway",
        "DOORWAY_DATABASE_URL=jdbc:postgresql://db.example/doorway?sslmode=verify-full"
            + " DOORWAY_DATABASE_USER=door DOORWAY_DATABASE_PASSWORD=T7-kd0s-qqLx",
        "DOORWAY_DATABASE_URL=jdbc:postgresql://localhost:5433/doorway"
            + " DOORWAY_DATABASE_USER=door DOORWAY_DATABASE_PASSWORD=T7-kd0s-qqLx",
        "DOORWAY_MAIL_HOST=smtp.example DOORWAY_MAIL_USER=door DOORWAY_MAIL_PASSWORD=T7-kd0s-qqLx",
        "DOORWAY_MAIL_HOST=smtp.example DOORWAY_MAIL_AUTH=false",
        "DOORWAY_MAIL_STARTTLS=false DOORWAY_MAIL_AUTH=false",
        "DOORWAY_MAILBOX_HOST=127.0.0.1 DOORWAY_MAILBOX_USER=door"
            + " DOORWAY_MAILBOX_PASSWORD=T7-kd0s-qqLx DOORWAY_MAILBOX_SECURITY=none",
        "DOORWAY_PUBLIC_URL=https://doorway.example/"
            + " DOORWAY_CRM_WEBHOOK_SECRET=0b1f6c55e2a94d7e8f3a21c09d5e7b64",
        "DOORWAY_TRUSTED_PROXIES=10.0.0.5, 10.1.0.0/16, 2001:db8::/32",
        "DOORWAY_ADMIN_USER= DOORWAY_ADMIN_PASSWORD= DOORWAY_ADMIN_EMAIL="
      })
  void startsWithASafeOne(String settings) {
    set(settings);

    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "DOORWAY_MAILBOX_HOST, 'DOORWAY_MAILBOX_USER, DOORWAY_MAILBOX_PASSWORD'",
    "DOORWAY_MAILBOX_USER, 'DOORWAY_MAILBOX_HOST, DOORWAY_MAILBOX_PASSWORD'",
    "DOORWAY_MAILBOX_FOLDER,"
        + "'DOORWAY_MAILBOX_HOST, DOORWAY_MAILBOX_USER, DOORWAY_MAILBOX_PASSWORD'",
    "DOORWAY_MAIL_USER, DOORWAY_MAIL_PASSWORD"
  })
  void namesTheRestOfAHalf(String given, String missing) {
    variables.put(given, "something");

    assertThat(refusal()).startsWith(BEGIN + "missing " + missing + " (");
  }

  @Test
  void saysEverythingAtOnceInALineEach() {
    set("DOORWAY_ADMIN_PASSWORD=demo DOORWAY_URL=http://doorway.example DOORWAY_CRM_TOKEN=");

    assertThat(refusal().split("; (?=missing|DOORWAY)"))
        .hasSize(3)
        .anyMatch(line -> line.contains("missing DOORWAY_CRM_TOKEN"))
        .anyMatch(line -> line.startsWith("DOORWAY_ADMIN_PASSWORD is weak"))
        .anyMatch(line -> line.startsWith("DOORWAY_URL must be"));
  }

  @Test
  void neverRepeatsASecret() {
    set("DOORWAY_ADMIN_PASSWORD=hunter2 DOORWAY_PUBLIC_URL=https://doorway.example");
    set(
        "DOORWAY_CRM_WEBHOOK_SECRET=hunter2 DOORWAY_DATABASE_URL=jdbc:postgresql://h/d?password=hunter2");

    assertThat(refusal()).contains("DOORWAY_CRM_WEBHOOK_SECRET").doesNotContain("hunter2");
  }

  /** Variables and values, such as {@code A=1 B=2}; a value ends where the next name begins. */
  private void set(String settings) {
    Stream.of(settings.split(" (?=[\\w.-]+=)"))
        .map(setting -> setting.split("=", 2))
        .forEach(setting -> variables.put(setting[0], setting[1]));
  }

  private String refusal() {
    return catchThrowableOfType(NotReadyException.class, this::start).getMessage();
  }

  private void start() {
    new ProductionSettings().postProcessEnvironment(environment, null);
  }
}
