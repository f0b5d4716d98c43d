package org.doorway.engine.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.Rival;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people, or a person and a job, at one thing in the same moment. */
@WebTest
class RaceTest {

  private static final String CHANGED =
      "Somebody else has just changed this. Please open it again.";
  private static final String GONE =
      "This task is no longer open: it was completed, or nobody needs it any more."
          + " Please look at your list again.";
  private static final Map<String, Object> NOT_REACHED =
      Browser.variables(Map.of("clientAnswer", "notReached", "callNotes", "Voicemail"));

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private Rival rival;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private IdentityService identity;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void rivalRests() {
    rival.rests();
    identity.clearAuthentication();
  }

  @Test
  void answerIsTakenThoughLeadChangedTheTaskMeanwhile() {
    // given
    Task task = office.taskOfTheAgent();
    Browser agent = signedIn(WebStaff.AGENT);
    long kept = keptForms(task);
    var plan =
        rival.overtakes(SubmitTaskFormCmd.class, 1, () -> tasks.setPriority(task.getId(), 80));

    // when
    Answer answer = agent.tasklist("POST", path(task, "/submit-form"), NOT_REACHED);

    // then: what the form wrote at the first try went with it
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    assertThat(plan.tries()).isEqualTo(2);
    assertThat(office.isOpen(task)).isFalse();
    assertThat(keptForms(task)).isEqualTo(kept + 1);
  }

  @Test
  void whoAlwaysLosesIsToldAndNothingIsKept() {
    // given
    Task task = office.taskOfTheAgent();
    Browser agent = signedIn(WebStaff.AGENT);
    var before = office.stored();
    var plan =
        rival.overtakes(
            SubmitTaskFormCmd.class,
            Integer.MAX_VALUE,
            () -> tasks.setPriority(task.getId(), 1 + task(task).getPriority()));

    // when
    Answer answer = agent.tasklist("POST", path(task, "/submit-form"), NOT_REACHED);

    // then
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.message()).isEqualTo(CHANGED);
    assertThat(plan.tries()).isEqualTo(4);
    assertThat(office.stored()).isEqualTo(before);
    assertThat(office.isOpen(task)).isTrue();
  }

  /** The desk ends the path, which a job is taking a step further in that moment. */
  @Test
  void sellerWithdrawsAtTheDeskWhileTheSystemTakesTheNextStep() {
    // given
    Task call = office.taskOfTheAgent();
    tasks.complete(call.getId(), Map.of("clientAnswer", "notReached"));
    Job step =
        management.createJobQuery().processInstanceId(call.getProcessInstanceId()).singleResult();
    Task desk = taskOf(call, "Task_ListingDesk");
    var plan = rival.overtakes(SubmitTaskFormCmd.class, 1, () -> run(step));

    // when
    Answer answer =
        signedIn(WebStaff.AGENT)
            .tasklist(
                "POST",
                path(desk, "/submit-form"),
                Browser.variables(
                    Map.of("deskAction", "withdrawal", "withdrawalReason", "Stays in the house")));

    // then
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    assertThat(plan.tries()).isEqualTo(2);
    assertThat(
            jdbc.sql("select status from opportunity where id = ?")
                .param(office.businessKey(call))
                .query(String.class)
                .single())
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void taskBelongsToTheLeadWhoWasFasterInClaimingIt() {
    Task task = office.taskOfTheLead();
    rival.overtakes(ClaimTaskCmd.class, 1, () -> tasks.claim(task.getId(), "lead2"));

    Answer answer =
        signedIn(WebStaff.LEAD)
            .tasklist("POST", path(task, "/claim"), Map.of("userId", WebStaff.LEAD));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.message()).isEqualTo("Somebody else has claimed this task already.");
    assertThat(task(task).getAssignee()).isEqualTo("lead2");
  }

  @Test
  void taskIsCompletedOnceWhenTwoCompleteIt() {
    Task task = office.taskOfTheAgent();
    long kept = keptForms(task);
    rival.overtakes(
        SubmitTaskFormCmd.class,
        1,
        () ->
            tasks.complete(
                task.getId(), Map.of("clientAnswer", "notReached", "callNotes", "Was faster")));

    Answer answer =
        signedIn(WebStaff.AGENT).tasklist("POST", path(task, "/submit-form"), NOT_REACHED);

    assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    assertThat(answer.message()).isEqualTo(GONE);
    assertThat(keptForms(task)).isEqualTo(kept + 1);
    assertThat(office.lastAnswers(task)).contains("Was faster");
  }

  @Test
  void taskThatIsPutBackWhileItIsCompletedIsNobodysToComplete() {
    Task task = office.taskOfTheLead();
    tasks.claim(task.getId(), WebStaff.LEAD);
    var before = office.stored();
    rival.overtakes(SubmitTaskFormCmd.class, 1, () -> tasks.setAssignee(task.getId(), null));

    Answer answer =
        signedIn(WebStaff.LEAD)
            .tasklist(
                "POST",
                path(task, "/submit-form"),
                Browser.variables(Map.of("agentId", WebStaff.AGENT)));

    assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    assertThat(answer.message()).startsWith("This task is not assigned to you.");
    assertThat(office.stored()).isEqualTo(before);
  }

  @Test
  void whoPutsATaskBackWhileItIsCompletedIsTold() {
    Task task = office.taskOfTheLead();
    tasks.claim(task.getId(), WebStaff.LEAD);
    rival.overtakes(AssignTaskCmd.class, 1, () -> office.leadAssigns(task));

    Answer answer = signedIn(WebStaff.LEAD).tasklist("POST", path(task, "/unclaim"), "");

    assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    assertThat(answer.message()).isEqualTo(GONE);
  }

  /** A second try would write what was read before over what the other one has changed since. */
  @Test
  void changeOfWhatWasReadBeforeIsNotTriedAgain() {
    Task task = office.taskOfTheAgent();
    var plan = rival.overtakes(SaveTaskCmd.class, 1, () -> tasks.setPriority(task.getId(), 80));

    Answer answer =
        signedIn(WebStaff.LEAD)
            .tasklist("PUT", path(task, ""), office.asTasklistSends(task).put("priority", 1));

    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.message()).isEqualTo(CHANGED);
    assertThat(plan.tries()).isEqualTo(1);
    assertThat(task(task).getPriority()).isEqualTo(80);
  }

  @Test
  void taskThatIsGoneIsNotFoundWhicheverWayOneComes() {
    // given
    Task task = office.taskOfTheLead();
    office.leadAssigns(task);
    office.runJobs();
    Browser lead = signedIn(WebStaff.LEAD);

    // when
    var answers =
        Stream.of(
                "POST /claim",
                "POST /unclaim",
                "POST /submit-form",
                "POST /complete",
                "POST /assignee",
                "PUT /variables/anything",
                "PUT ",
                "GET ",
                "GET /form",
                "GET /form-variables",
                "GET /deployed-form",
                "GET /rendered-form",
                "GET /variables",
                "GET /identity-links")
            .map(way -> way.split(" ", 2))
            .map(way -> lead.tasklist(way[0], path(task, way[1]), Map.of("userId", "lead")))
            .toList();

    // then
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
  }

  @Test
  void jobIsLeftToTheEngine() {
    // given
    Task assign = office.taskOfTheLead();
    office.leadAssigns(assign);
    Job job = job("Task_SendAgentIntroductionEmail");
    var plan =
        rival.overtakes(ExecuteJobsCmd.class, 1, () -> management.setJobPriority(job.getId(), 80));
    identity.setAuthentication(WebStaff.ADMIN, List.of("camunda-admin"));

    // when, then
    assertThatThrownBy(() -> run(job)).isInstanceOf(OptimisticLockingException.class);
    assertThat(plan.tries()).isEqualTo(1);
  }

  @Test
  void ownApiSaysItToo() {
    rival.overtakes(
        StartProcessInstanceCmd.class,
        1,
        () -> {
          throw new OptimisticLockingException("Somebody was faster");
        });
    var before = office.stored();

    Answer answer =
        new Browser(port, office.engineName())
            .api(
                "POST",
                "/api/opportunities",
                WebStaff.LEAD,
                "application/json",
                Browser.json(
                    Map.of(
                        "seller",
                        Map.of("firstName", "Sam", "lastName", "S", "email", "sam@seller.example"),
                        "property",
                        Map.of(
                            "street", "7 Race Street",
                            "city", "Dallas",
                            "state", "TX",
                            "postalCode", "75204"),
                        "source",
                        "website")));

    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.json().path("detail").asText()).isEqualTo(CHANGED);
    assertThat(office.stored()).isEqualTo(before);
  }

  private Browser signedIn(String user) {
    var browser = new Browser(port, office.engineName());
    browser.signIn(user, "tasklist");
    return browser;
  }

  private static String path(Task task, String way) {
    return "/task/" + task.getId() + way;
  }

  private Task task(Task task) {
    return tasks.createTaskQuery().taskId(task.getId()).singleResult();
  }

  private Task taskOf(Task sibling, String step) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(office.businessKey(sibling))
        .taskDefinitionKey(step)
        .singleResult();
  }

  private long keptForms(Task task) {
    return jdbc.sql("select count(*) from form_record where opportunity_id = ?")
        .param(office.businessKey(task))
        .query(Long.class)
        .single();
  }

  /** The job of that step that may run now; no other sale has one. */
  private Job job(String step) {
    String definition =
        management.createJobDefinitionQuery().activityIdIn(step).list().stream()
            .filter(each -> management.createJobQuery().jobDefinitionId(each.getId()).count() > 0)
            .findFirst()
            .orElseThrow()
            .getId();
    return management.createJobQuery().jobDefinitionId(definition).executable().singleResult();
  }

  private void run(Job job) {
    management.executeJob(job.getId());
  }
}
