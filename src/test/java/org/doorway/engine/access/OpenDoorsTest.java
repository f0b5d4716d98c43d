package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What not even an admin's session may do, and what Cockpit, Admin and Tasklist go on doing. */
@WebTest
class OpenDoorsTest {

  private static final String DEPLOYMENT =
      """
      --b\r
      Content-Disposition: form-data; name="deployment-name"\r
      \r
      probe\r
      --b\r
      Content-Disposition: form-data; name="x.bpmn"; filename="x.bpmn"\r
      \r
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">\
      <process id="probe" isExecutable="true"><startEvent id="s"/></process></definitions>\r
      --b--\r
      """;

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private FilterService filters;

  @Test
  void nothingIsDeployedOverHttp() {
    long before = repository.createDeploymentQuery().count();
    String path = "/camunda/api/engine/engine/" + office.engineName() + "/deployment/create";

    for (String way :
        new String[] {path, path + "/", path + "/x/..", path.replace("create", "%63reate")}) {
      Answer answer =
          admin()
              .send(
                  "POST",
                  way,
                  request -> request.header("Content-Type", "multipart/form-data; boundary=b"),
                  DEPLOYMENT);
      assertThat(answer.status()).as(way).isBetween(400, 404);
    }

    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /deployment/create",
        "POST /deployment/registered",
        "POST /deployment/{deployment}/redeploy",
        "DELETE /deployment/{deployment}",
        "DELETE /process-definition/key/seller-opportunity",
        "POST /process-definition/key/seller-opportunity/restart",
        "PUT /process-definition/suspended",
        "POST /task/{task}/variables/x/data",
        "POST /task/{task}/localVariables/x/data",
        "POST /task/{task}/variables",
        "PUT /task/{task}/variables/x",
        "POST /task/{task}/attachment/create",
        "POST /task/{task}/delegate",
        "POST /task/create",
        "POST /process-instance/{instance}/variables/x/data",
        "POST /process-instance/{instance}/variables",
        "POST /process-instance/{instance}/modification",
        "POST /process-instance/{instance}/modification-async",
        "POST /process-instance/variables-async",
        "POST /process-instance/message-async",
        "POST /execution/{instance}/localVariables/x/data",
        "POST /execution/{instance}/signal",
        "POST /execution/{instance}/trigger",
        "POST /execution/{instance}/messageSubscriptions/opportunityEnded/trigger",
        "POST /message",
        "POST /signal",
        "POST /condition",
        "POST /migration/execute",
        "POST /modification/execute",
        "POST /decision-definition/key/channel-choice/evaluate",
        "POST /external-task/fetchAndLock",
        "POST /job/x/execute",
        "POST /case-definition/key/x/create",
        "POST /history/cleanup",
        "POST /history/process-instance/delete",
        "POST /identity/verify",
        "POST /telemetry/configuration",
        "PATCH /task/{task}",
        "GET /task/{task}/rendered-form",
      })
  void doorIsShutToAnAdminToo(String door) {
    Task task = office.taskOfTheAgent();
    String[] way =
        door.replace("{task}", task.getId())
            .replace("{instance}", task.getProcessInstanceId())
            .replace("{deployment}", deployment())
            .split(" ", 2);
    var before = office.stored();

    Answer answer =
        admin()
            .tasklist(
                way[0],
                way[1],
                "{\"messageName\": \"opportunityEnded\", \"type\": \"Object\", \"value\": {}}");

    assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    assertThat(office.stored()).isEqualTo(before);
    assertThat(office.isOpen(task)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Object", "object", "File", "Bytes", "Xml"})
  void adminGivesAnInstanceNoValueThatIsBuilt(String type) {
    String instance = office.taskOfTheAgent().getProcessInstanceId();
    String variable =
        "{\"type\": \"%s\", \"value\": \"rO0ABXQAA1NhbQ==\", \"valueInfo\": {\"objectTypeName\":"
                .formatted(type)
            + " \"java.lang.String\", \"serializationDataFormat\":"
            + " \"application/x-java-serialized-object\"}}";
    String path = "/process-instance/" + instance + "/variables/probe";

    assertThat(admin().tasklist("PUT", path, variable).status()).isEqualTo(400);
    assertThat(
            admin()
                .tasklist(
                    "POST",
                    "/execution/" + instance + "/localVariables",
                    "{\"modifications\": {\"probe\": " + variable + "}}")
                .status())
        .isEqualTo(400);
    assertThat(runtime.getVariables(instance)).doesNotContainKey("probe");
  }

  @Test
  void adminGoesOnCorrectingAnInstance() {
    String instance = office.taskOfTheAgent().getProcessInstanceId();

    Answer set =
        admin()
            .tasklist(
                "PUT",
                "/process-instance/" + instance + "/variables/probe",
                "{\"type\": \"String\", \"value\": \"${7*7}\"}");
    Answer suspended =
        admin()
            .tasklist(
                "PUT", "/process-instance/" + instance + "/suspended/", Map.of("suspended", true));

    assertThat(set.status()).as(set.body()).isEqualTo(204);
    assertThat(suspended.status()).as(suspended.body()).isEqualTo(204);
    assertThat(runtime.getVariable(instance, "probe")).isEqualTo("${7*7}");
  }

  @Test
  void adminGoesOnKeepingUsersAndRights() {
    Browser admin = admin();
    Answer created =
        admin.tasklist(
            "POST",
            "/user/create",
            "{\"profile\": {\"id\": \"visitor\", \"firstName\": \"Vi\", \"lastName\": \"Sitor\"},"
                + " \"credentials\": {\"password\": \"a-long-word-to-come-in-1A\"}}");
    Answer joined = admin.tasklist("PUT", "/group/listing-agents/members/visitor", "");
    Answer left = admin.tasklist("DELETE", "/group/listing-agents/members/visitor", "");
    Answer gone = admin.tasklist("DELETE", "/user/visitor", "");

    assertThat(created.status()).as(created.body()).isEqualTo(204);
    assertThat(joined.status()).as(joined.body()).isEqualTo(204);
    assertThat(left.status()).as(left.body()).isEqualTo(204);
    assertThat(gone.status()).as(gone.body()).isEqualTo(204);
  }

  @Test
  void nobodyIsHandedMoreThanAPage() {
    Browser agent = signedIn(WebStaff.AGENT, "tasklist");

    assertThat(agent.tasklist("GET", "/task", "").status()).isEqualTo(400);
    assertThat(agent.tasklist("POST", "/task", "{}").status()).isEqualTo(400);
    assertThat(agent.tasklist("GET", "/task?maxResults=2001", "").status()).isEqualTo(400);
    assertThat(agent.tasklist("GET", "/task?maxResults=2000", "").status()).isEqualTo(200);
    assertThat(admin().tasklist("GET", "/process-instance", "").status()).isEqualTo(400);
    assertThat(admin().tasklist("POST", "/variable-instance", "{}").status()).isEqualTo(400);
    assertThat(admin().tasklist("GET", "/history/detail", "").status()).isEqualTo(400);
    String myTasks = filters.createFilterQuery().filterName("My tasks").singleResult().getId();
    String filter = "/filter/" + myTasks + "/list";
    assertThat(agent.tasklist("POST", filter, "{}").status()).isEqualTo(400);
    assertThat(agent.tasklist("POST", filter + "?maxResults=5", "{}").status()).isEqualTo(200);
    String cockpit = "/camunda/api/cockpit/plugin/base/" + office.engineName();
    for (String search : new String[] {"/process-instance", "/incident"}) {
      assertThat(admin().webApplication("POST", cockpit + search, "{}", it -> it).status())
          .isEqualTo(400);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/task?firstResult=-1&maxResults=5",
        "/task?firstResult=0&maxResults=-5",
        "/task?maxResults=99999999999",
        "/task?maxResults=ten",
        "/task?maxResults=5&nameLike=%00",
      })
  void pageThatCannotBeIsRefused(String path) {
    assertThat(
            signedIn(WebStaff.AGENT, "tasklist").send("GET", engine() + path, r -> r, "").status())
        .isEqualTo(400);
  }

  private String engine() {
    return "/camunda/api/engine/engine/" + office.engineName();
  }

  private String deployment() {
    return repository.createDeploymentQuery().listPage(0, 1).get(0).getId();
  }

  private Browser admin() {
    return signedIn(WebStaff.ADMIN, "cockpit");
  }

  private Browser signedIn(String user, String application) {
    var browser = new Browser(port, office.engineName());
    assertThat(browser.signIn(user, application).status()).isEqualTo(200);
    return browser;
  }
}
