package org.doorway.inbound.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.access.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Two thousand notifications at the running application, with the CRM's stand-in behind it. The
 * test is the courier, and says when the changes are read.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    // Closing web applications breaks those of every other context.
    properties = "camunda.bpm.webapp.enabled=false")
@ActiveProfiles("demo")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationFloodTest {

  private static final int PORT = freePort();
  private static final int KNOWN = 20;
  private static final int OPENED = 10;
  private static final String SECRET = "hook secret of this test";

  @Autowired JdbcClient jdbc;
  @Autowired TaskService tasks;
  @Autowired IdentityService identity;
  @Autowired CrmPoll poll;

  private final StandIn crm = new StandIn(PORT);
  private final Flood flood = new Flood(2_000, SECRET);
  private long minutesLater;

  @DynamicPropertySource
  static void aDemoOfItsOwn(DynamicPropertyRegistry settings) {
    Path data = temporaryDirectory();
    settings.add("doorway.data", data::toString);
    settings.add("server.port", () -> PORT);
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:flood;DB_CLOSE_DELAY=-1");
    settings.add("camunda.bpm.generate-unique-process-engine-name", () -> true);
    settings.add("camunda.bpm.generate-unique-process-application-name", () -> true);
    settings.add("doorway.sandbox.pipeline", () -> false);
    settings.add("doorway.crm.requests-per-minute", () -> 60_000);
    settings.add("doorway.crm-feed.polling", () -> false);
    settings.add("doorway.crm-feed.secret", () -> SECRET);
  }

  @BeforeAll
  void theTestIsTheCourier() {
    crm.dropsItsWebhooks();
    poll.read();
  }

  @AfterAll
  void clockRunsOn() {
    ClockUtil.reset();
  }

  @Test
  void stateEqualsTheCrmsOneReadingAfterTheFlood() {
    // given
    LongStream.rangeClosed(1, KNOWN).forEach(crm::open);
    later();
    poll.read();
    later();
    List<Long> known = List.copyOf(opportunities().keySet());
    assertThat(known).hasSize(KNOWN);
    assignToAlex(known.subList(0, 6));
    later();
    known.subList(0, 6).forEach(id -> crm.change(id, "{\"assignee_id\": 137652}"));
    known
        .subList(6, 10)
        .forEach(id -> crm.change(id, "{\"status\": \"Lost\", \"loss_reason_id\": 308806}"));
    known.subList(10, 13).forEach(id -> crm.change(id, "{\"status\": \"Abandoned\"}"));
    known.subList(13, 17).forEach(id -> crm.change(id, "{\"status\": \"Won\"}"));
    LongStream.rangeClosed(KNOWN + 1, KNOWN + OPENED).forEach(crm::open);
    var records = List.copyOf(crm.opportunities().keySet());
    var before = opportunities();
    later();

    // when
    Map<Integer, Long> answers = flood.deliver(crm, records, known.subList(17, KNOWN));

    // then
    assertThat(answers).isEqualTo(Map.of(200, 2_000L - flood.forged(), 403, (long) flood.forged()));
    assertThat(count("crm_notification where sent_at like '" + Flood.FORGED + "%'")).isZero();
    assertThat(count("crm_notification")).isEqualTo(flood.different());
    assertThat(opportunities()).isEqualTo(before);

    // when
    poll.read();

    // then
    assertThat(opportunities()).hasSize(KNOWN + OPENED).isEqualTo(crm.opportunities());
    assertThat(count("crm_unfollowed")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400",
    "'{', 400",
    "'[1, 2]', 400",
    "'{\"secret\": \"hook secret of this test\"}', 400",
    "'{\"ids\": [1], \"type\": \"opportunity\", \"event\": \"new\"}', 403",
    "'{\"ids\": [1], \"type\": \"opportunity\", \"event\": \"new\", \"secret\": \"x\"}', 403",
    "'{\"ids\": [1], \"type\": \"opportunity\", \"event\": \"new\", \"secret\": 5}', 403",
  })
  void whatIsNoNotificationOfOursIsRefused(String body, int status) {
    assertThat(crm.deliver(SECRET, "application/json", body)).isEqualTo(status);
    assertThat(crm.deliver("guess", "application/json", body)).isEqualTo(403);
  }

  @Test
  void hugeNotificationIsRefused() {
    String huge = "{\"ids\": [" + "1,".repeat(50_000) + "1]}";

    assertThat(crm.deliver(SECRET, "application/json", huge)).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({"multipart/form-data", "application/x-www-form-urlencoded", "text/plain", "x"})
  void typeOfTheBodyMakesNoError(String type) {
    assertThat(crm.deliver(SECRET, type, "a=b")).isBetween(400, 499);
  }

  /** Brings those past the introduction, as a team lead would. */
  private void assignToAlex(List<Long> records) {
    var ids =
        jdbc.sql("select opportunity_id from crm_link where crm_opportunity_id in (:records)")
            .param("records", records)
            .query(String.class)
            .set();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> waiting("Task_AssignListingAgent", ids).size() == ids.size());
    identity.setAuthentication("lead", List.of(Roles.TEAM_LEADS));
    waiting("Task_AssignListingAgent", ids)
        .forEach(
            task -> {
              tasks.claim(task.getId(), "lead");
              tasks.complete(task.getId(), Map.of("agentId", "agent"));
            });
    identity.clearAuthentication();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> waiting("Task_CallTheClient", ids).size() == ids.size());
  }

  private List<Task> waiting(String task, Set<String> opportunities) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(task)
        .processInstanceBusinessKeyIn(opportunities.toArray(String[]::new))
        .listPage(0, 2000);
  }

  /** Our opportunities by their CRM record; before the introduction the CRM's agent counts. */
  private Map<Long, String> opportunities() {
    var found = new TreeMap<Long, String>();
    jdbc.sql(
            """
            select crm_opportunity_id, status || ' with ' || coalesce(agent_id, crm_agent_id)
            from opportunity join crm_link on crm_link.opportunity_id = id
              left join assignment on assignment.opportunity_id = id
            """)
        .query(
            row -> {
              found.put(row.getLong(1), row.getString(2));
            });
    return found;
  }

  private long count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
  }

  /** Copper counts the requests of a minute. */
  private void later() {
    minutesLater += 3;
    ClockUtil.offset(Duration.ofMinutes(minutesLater).toMillis());
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }

  private static Path temporaryDirectory() {
    try {
      return Files.createTempDirectory("flood");
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
