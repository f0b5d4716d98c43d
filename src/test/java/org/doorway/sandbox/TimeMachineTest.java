package org.doorway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TimeMachineTest extends WithSandbox {

  private static final List<Instant> REMINDERS = Collections.synchronizedList(new ArrayList<>());

  @Autowired private ProcessEngine engine;

  @BeforeEach
  void remindThreeTimes() {
    REMINDERS.clear();
    var model =
        Bpmn.createExecutableProcess("reminders")
            .startEvent()
            .intermediateCatchEvent()
            .timerWithDuration("PT6H")
            .serviceTask()
            .camundaClass(Remind.class)
            .camundaAsyncBefore()
            .intermediateCatchEvent()
            .timerWithDuration("PT6H")
            .serviceTask()
            .camundaClass(Remind.class)
            .camundaAsyncBefore()
            .intermediateCatchEvent()
            .timerWithDuration("PT12H")
            .serviceTask()
            .camundaClass(Remind.class)
            .endEvent()
            .done();
    deploy("reminders.bpmn", model);
  }

  @AfterEach
  void forgetThem() {
    var repository = engine.getRepositoryService();
    repository
        .createDeploymentQuery()
        .list()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  @Test
  void tellsTheTimeInSeconds() {
    assertThat(web.get().uri("/sandbox/clock"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"now\": \"2026-11-21T22:00:00Z\"}");
  }

  @Test
  void whatBecomesDueRunsAtItsOwnTime() {
    engine.getRuntimeService().startProcessInstanceByKey("reminders");

    var arrived = advance("{\"duration\": \"PT25H\"}");

    assertThat(arrived).hasStatusOk().bodyJson().extractingPath("$.ran").isEqualTo(3);
    assertThat(arrived).bodyJson().doesNotHavePath("$.stillRunning");
    assertThat(arrived)
        .bodyJson()
        .extractingPath("$.now")
        .asString()
        .satisfies(
            now -> assertThat(Instant.parse(now)).isBetween(hour(25), hour(25).plusSeconds(9)));
    assertThat(REMINDERS).hasSize(3);
    for (var reminder = 0; reminder < 3; reminder++) {
      var due = hour(List.of(6, 12, 24).get(reminder));
      assertThat(REMINDERS.get(reminder)).isBetween(due, due.plusSeconds(9));
    }
  }

  @Test
  void whatIsDueLaterWaits() {
    engine.getRuntimeService().startProcessInstanceByKey("reminders");

    assertThat(advance("{\"duration\": \"PT5H59M\"}"))
        .bodyJson()
        .extractingPath("$.ran")
        .isEqualTo(0);

    assertThat(REMINDERS).isEmpty();
  }

  @Test
  void timeKeepsRunningAndIsKept() {
    advance("{\"duration\": \"P7D\"}");

    var ahead = new ClockFile(DATA).read();
    var resumed = Instant.now().plus(ahead);
    assertThat(ClockUtil.getCurrentTime().toInstant())
        .isAfter(NOW.plus(Duration.ofDays(7)))
        .isCloseTo(resumed, within(1, ChronoUnit.SECONDS));
  }

  @Test
  void restartResumesTheTime() {
    var file = new ClockFile(DATA);
    file.write(Duration.ofDays(90));
    ClockUtil.reset();

    new KeptClock(file);

    assertThat(ClockUtil.getCurrentTime().toInstant())
        .isCloseTo(Instant.now().plus(Duration.ofDays(90)), within(1, ChronoUnit.SECONDS));
  }

  @Test
  void tomorrowIsNineInTheMorningInDallas() {
    var arrived =
        web.post()
            .uri("/sandbox/clock/tomorrow")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{}")
            .exchange();

    assertThat(arrived)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.now")
        .asString()
        .startsWith("2026-11-22T15:00:0");
  }

  @Test
  void stopsWhereWorkDoesNotEnd() {
    deploy(
        "stuck.bpmn",
        Bpmn.createExecutableProcess("stuck")
            .startEvent()
            .serviceTask()
            .camundaClass(Linger.class)
            .camundaAsyncBefore()
            .endEvent()
            .done());
    engine.getRuntimeService().startProcessInstanceByKey("stuck");
    var patience = new Patience(Duration.ofMillis(200), Duration.ofSeconds(5));
    var machine = new TimeMachine(new KeptClock(new ClockFile(DATA)), engine, patience);
    ClockUtil.setCurrentTime(Date.from(NOW));

    var arrival = machine.advance(Duration.ofDays(1));

    assertThat(arrival.stillRunning()).isEqualTo(1);
    assertThat(arrival.now()).isEqualTo(NOW);
    Linger.finish();
    var jobs = engine.getManagementService().createJobQuery();
    await().untilAsserted(() -> assertThat(jobs.count()).isZero());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"duration\": \"PT0S\"}",
        "{\"duration\": \"-PT1H\"}",
        "{\"duration\": \"P401D\"}",
        "{\"duration\": \"P400DT1S\"}",
        "{\"duration\": \"tomorrow\"}",
        "{\"duration\": \"PT999999999999999999999H\"}",
        "{\"duration\": 5}",
        "{\"duration\": null}",
        "{\"duration\": {}}",
        "{}",
        "[]",
        "{",
        ""
      })
  void badDurationIsRefusedByName(String body) {
    assertThat(advance(body))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .startsWith("duration: expected");
    assertThat(ClockUtil.getCurrentTime()).isEqualTo(NOW);
  }

  @Test
  void formOfAnotherSiteCannotMoveTheClock() {
    assertThat(
            web.post()
                .uri("/sandbox/clock/tomorrow")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED))
        .hasStatus(415);
  }

  @Test
  void indexLinksEveryPage() {
    assertThat(web.get().uri("/sandbox"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Sat, Nov 21, 2026, 4:00 PM",
            "Nothing leaves this machine",
            "href=\"/sandbox/mail\"",
            "href=\"/sandbox/texts\"",
            "href=\"/sandbox/crm\"",
            "1 hour",
            "To tomorrow, 9:00 AM",
            "1 day",
            "1 week");
    assertThat(web.get().uri("/sandbox/clock.js")).hasStatusOk();
    assertThat(web.get().uri("/sandbox/sandbox.css")).hasStatusOk();
  }

  private static Instant hour(int hours) {
    return NOW.plus(Duration.ofHours(hours));
  }

  private void deploy(String name, BpmnModelInstance model) {
    engine.getRepositoryService().createDeployment().addModelInstance(name, model).deploy();
  }

  private MvcTestResult advance(String body) {
    return web.post()
        .uri("/sandbox/clock/advance")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** Notes the time at which it runs. */
  public static class Remind implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
      REMINDERS.add(ClockUtil.getCurrentTime().toInstant());
    }
  }

  /** Runs until it is told to end. */
  public static class Linger implements JavaDelegate {

    private static final CountDownLatch END = new CountDownLatch(1);

    static void finish() {
      END.countDown();
    }

    @Override
    public void execute(DelegateExecution execution) throws InterruptedException {
      END.await();
    }
  }
}
