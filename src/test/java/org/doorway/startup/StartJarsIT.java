package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars of this build, each started by itself: what they are, and what they refuse to be. */
class StartJarsIT {

  @TempDir private Path directory;

  @Test
  void demoJarIsTheDemoUnasked() throws IOException {
    var data = directory.resolve("elsewhere");

    try (var demo = start(Jar.DEMO, dataIn(data), "--doorway.sandbox.pipeline=false").ready()) {
      assertThat(demo.get("/sandbox").statusCode()).isEqualTo(200);
      assertThat(demo.get("/sandbox").body()).contains("Time machine");
    }
    assertThat(data).isDirectoryContaining("glob:**/doorway.mv.db");
    assertThat(directory.resolve("data")).doesNotExist();
  }

  @Test
  void productionJarStartsWithoutTheSandbox() throws IOException {
    try (var production = start(Jar.PRODUCTION, productionSettings()).ready()) {
      assertThat(production.get("/sandbox").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void productionJarSaysInOneLineWhichOneIsTheDemo() {
    try (var refused = start(Jar.PRODUCTION, Map.of(), "--spring.profiles.active=demo")) {
      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.said())
          .singleElement()
          .asString()
          .endsWith("Doorway does not start: this jar holds no demo; take doorway-demo.jar");
    }
  }

  @Test
  void productionJarSaysInOneLineWhatIsMissing() {
    var settings = productionSettings();
    settings.remove("DOORWAY_MAIL_HOST");
    settings.remove("DOORWAY_CRM_TOKEN");

    try (var refused = start(Jar.PRODUCTION, settings)) {
      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.said())
          .singleElement()
          .asString()
          .contains("missing DOORWAY_MAIL_HOST, DOORWAY_CRM_TOKEN (")
          .contains("the demo is doorway-demo.jar");
    }
  }

  private JarProcess start(Jar jar, Map<String, String> settings, String... arguments) {
    return new JarProcess(jar, directory, settings, arguments);
  }

  private Map<String, String> dataIn(Path data) {
    return Map.of("DOORWAY_DATA", data.toString());
  }

  /** All that is needed, with an outside world that nobody answers for. */
  private Map<String, String> productionSettings() {
    var settings = new HashMap<>(dataIn(directory.resolve("production")));
    settings.put("DOORWAY_ADMIN_USER", "ada");
    settings.put("DOORWAY_ADMIN_PASSWORD", "correct horse");
    settings.put("DOORWAY_MAIL_HOST", "127.0.0.1");
    settings.put("DOORWAY_EMAIL_FROM", "door@doorway.example");
    settings.put("DOORWAY_BROKERAGE_NAME", "Door");
    settings.put("DOORWAY_POSTAL_ADDRESS", "2001 Ross Avenue, Dallas, TX 75201");
    settings.put("DOORWAY_LICENSE_LINE", "Texas real estate broker");
    settings.put("DOORWAY_IABS_URL", "https://doorway.example/iabs");
    settings.put("DOORWAY_BROKER_EMAIL", "broker@doorway.example");
    settings.put("DOORWAY_STAGING_CREW_EMAIL", "staging@doorway.example");
    settings.put("DOORWAY_CRM_URL", "http://127.0.0.1:1/crm");
    settings.put("DOORWAY_CRM_TOKEN", "token");
    settings.put("DOORWAY_CRM_USER", "ada@doorway.example");
    return settings;
  }
}
