package org.doorway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doorway.e2e.Tasklist;
import org.doorway.sandbox.story.Sale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The jars of this build, each started by itself: what they are, and what they refuse to be. */
@Execution(ExecutionMode.CONCURRENT)
class StartJarsIT {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");
  private static final LocalTime SEVEN = LocalTime.of(7, 0);
  private static final LocalTime NINE_PM = LocalTime.of(21, 0);

  @TempDir private Path directory;

  /** Shortly before midnight, in the middle of a long Christmas weekend. */
  @Test
  void demoJarIsTheDemoUnaskedAndLooksBackOnOfficeDaysWheneverItStarts() throws IOException {
    var data = Files.createDirectory(directory.resolve("elsewhere"));
    var night = LocalDateTime.of(2026, 12, 26, 23, 45).atZone(ZONE).toInstant();
    Files.writeString(data.resolve("clock"), Duration.between(Instant.now(), night).toString());

    try (var demo = start(Jar.DEMO, dataIn(data)).ready()) {
      assertThat(demo.http().get("/sandbox").status()).isEqualTo(200);
      assertThat(demo.http().get("/sandbox").text()).contains("Time machine");
      assertThat(demo.http().get("/sandbox/mail/messages").json())
          .hasSizeGreaterThan(30)
          .filteredOn(mail -> !remindsOfADeadline(mail))
          .allSatisfy(mail -> assertThat(arrival(mail)).as("%s", mail).isBetween(SEVEN, NINE_PM));
      assertThat(openTasks(demo))
          .contains(Sale.DEADLINE, Sale.MLS)
          .filteredOn(task -> !Set.of(Sale.DEADLINE, Sale.MLS).contains(task))
          .containsExactlyInAnyOrder(
              "Task_AssignListingAgent",
              "Task_AssignListingAgent",
              "Task_CallTheClient",
              "Task_CallTheClient",
              "Task_HoldStagingAppointment",
              "Task_HandOverPhotos",
              "Task_ConfirmMlsData",
              "Task_PublishListing",
              "Task_EnterExecutedContract",
              "Task_NegotiateRepairs",
              "Task_ReviewContract",
              "Task_ConfirmAppraisalAndFinancing",
              "Task_RecordClosing");
    }
    assertThat(data).isDirectoryContaining("glob:**/doorway.mv.db");
    assertThat(directory.resolve("data")).doesNotExist();
  }

  /** Those come so many hours before a deadline, and that is mostly at midnight. */
  private static boolean remindsOfADeadline(JsonNode mail) {
    return mail.path("subject").asText().startsWith("Deadline ");
  }

  @Test
  void productionJarStartsWithoutTheSandbox() {
    try (var production = start(Jar.PRODUCTION, productionSettings()).ready()) {
      assertThat(production.http().get("/sandbox").status()).isEqualTo(404);
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

  @Test
  void productionJarSaysEverythingThatIsWeakInALineEach() {
    var settings = productionSettings();
    settings.put("DOORWAY_ADMIN_PASSWORD", "demo");
    settings.put("DOORWAY_URL", "http://doorway.example");
    settings.put("DOORWAY_PUBLIC_URL", "https://doorway.example");
    settings.put("DOORWAY_CRM_WEBHOOK_SECRET", "a");
    settings.put("DOORWAY_MAIL_HOST", "smtp.doorway.example");
    settings.put("DOORWAY_MAIL_STARTTLS", "false");

    try (var refused = start(Jar.PRODUCTION, settings, "--debug=true")) {
      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.said().stream().filter(line -> line.contains("does not start")))
          .hasSize(6)
          .allMatch(line -> line.matches(".*Doorway does not start: (DOORWAY_[A-Z_]+|debug) .+"));
    }
  }

  @Test
  void productionJarHasNoProfileThatSkipsTheQuestions() {
    try (var refused = start(Jar.PRODUCTION, Map.of(), "--spring.profiles.active=test")) {
      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.said())
          .singleElement()
          .asString()
          .endsWith("Doorway does not start: the profile test is for the tests; leave it out");
    }
  }

  private static Stream<String> openTasks(JarProcess demo) {
    return Tasklist.of(demo.http(), "lead").list("/task?maxResults=100").stream()
        .map(task -> task.path("taskDefinitionKey").asText())
        .filter(task -> !task.equals("Task_ListingDesk"));
  }

  private static LocalTime arrival(JsonNode mail) {
    return Instant.parse(mail.path("receivedAt").asText()).atZone(ZONE).toLocalTime();
  }

  private JarProcess start(Jar jar, Map<String, String> settings, String... arguments) {
    return new JarProcess(jar, directory, settings, arguments);
  }

  private Map<String, String> dataIn(Path data) {
    return Map.of("DOORWAY_DATA", data.toString());
  }

  private Map<String, String> productionSettings() {
    var settings = ProductionVariables.safe();
    settings.putAll(dataIn(directory.resolve("production")));
    return settings;
  }
}
