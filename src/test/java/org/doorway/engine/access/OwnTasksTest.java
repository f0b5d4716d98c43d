package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose a task is, and that its form is the only way through it. */
@WebTest
class OwnTasksTest {

  private static final Map<String, Object> FORGED =
      Map.of("agentId", Map.of("value", WebStaff.AGENT2));

  @LocalServerPort private int port;
  @Autowired private Office office;

  @Test
  void agentSeesTheirOwnTasksAndNobodyElses() {
    Task task = office.taskOfTheAgent();
    Browser other = signedIn(WebStaff.AGENT2);

    assertThat(signedIn(WebStaff.AGENT).tasklist("GET", path(task, ""), "").status())
        .isEqualTo(200);
    assertThat(other.tasklist("GET", "/task?assignee=agent&maxResults=5", "").body())
        .isEqualTo("[]");
    assertThat(other.tasklist("GET", path(task, ""), "").status()).isEqualTo(404);
    assertThat(other.tasklist("GET", path(task, "/form-variables"), "").status()).isEqualTo(403);
    assertThat(other.tasklist("POST", path(task, "/claim"), Map.of("userId", "agent2")).status())
        .isEqualTo(403);
    assertThat(
            other
                .tasklist(
                    "POST",
                    path(task, "/submit-form"),
                    Browser.variables(Map.of("clientAnswer", "notReached")))
                .status())
        .isEqualTo(403);
    assertThat(office.isOpen(task)).isTrue();
  }

  @Test
  void submissionFromAnotherSiteIsRefused() {
    Task task = office.taskOfTheAgent();
    String path = "/camunda/api/engine/engine/" + office.engineName() + path(task, "/submit-form");

    Answer forged =
        signedIn(WebStaff.AGENT)
            .send(
                "POST",
                path,
                request -> request.header("Content-Type", "application/json"),
                Browser.json(Browser.variables(Map.of("clientAnswer", "notReached"))));

    assertThat(forged.status()).isEqualTo(403);
    assertThat(office.isOpen(task)).isTrue();
  }

  @Test
  void leadSeesAgentsTasksAndMayReassignThem() {
    Task task = office.taskOfTheAgent();
    Browser lead = signedIn(WebStaff.LEAD);

    assertThat(lead.tasklist("GET", path(task, ""), "").status()).isEqualTo(200);
    assertThat(lead.tasklist("POST", path(task, "/assignee"), Map.of("userId", "agent2")).status())
        .isEqualTo(204);
    assertThat(signedIn(WebStaff.AGENT).tasklist("GET", path(task, ""), "").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /bpmnError, 404",
    "POST, /bpmnEscalation, 404",
    "POST, /resolve, 404",
    "POST, /delegate, 404",
    "POST, /assignee, 403",
    "POST, /unclaim, 403",
    "POST, /identity-links, 403",
    "PUT, '', 403",
    "PUT, /variables/agentId, 404",
    "PUT, /localVariables/agentId, 404",
    "POST, /variables/agentId/data, 404",
  })
  void taskHasNoWayAroundItsForm(String method, String way, int status) {
    Task task = office.taskOfTheAgent();
    Browser agent = signedIn(WebStaff.AGENT);
    var before = office.stored();

    Answer answer = agent.tasklist(method, path(task, way), bodyOf(way));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(office.stored()).isEqualTo(before);
    assertThat(agent.tasklist("GET", path(task, ""), "").json().path("assignee").asText())
        .isEqualTo(WebStaff.AGENT);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /variables/agentId, 403",
    "POST, /variables, 404",
    "DELETE, '', 403",
    "PUT, /suspended, 403",
    "POST, /modification, 404",
  })
  void processHasNoWayAroundItsTasks(String method, String way, int status) {
    Task task = office.taskOfTheAgent();
    Browser agent = signedIn(WebStaff.AGENT);

    Answer answer =
        agent.tasklist(
            method, "/process-instance/" + task.getProcessInstanceId() + way, bodyOf(way));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(office.isOpen(task)).isTrue();
  }

  private static Object bodyOf(String way) {
    return switch (way) {
      case "/bpmnError" -> Map.of("errorCode", "opportunityEnded", "variables", FORGED);
      case "/bpmnEscalation" -> Map.of("escalationCode", "reassignmentAsked", "variables", FORGED);
      case "/resolve" -> Map.of("variables", FORGED);
      case "/variables" -> Map.of("modifications", FORGED);
      case "/variables/agentId", "/localVariables/agentId" -> FORGED.get("agentId");
      case "/identity-links" -> Map.of("userId", WebStaff.AGENT2, "type", "candidate");
      case "/suspended" -> Map.of("suspended", true);
      case "/modification" ->
          "{\"instructions\": [{\"type\": \"startBeforeActivity\","
              + " \"activityId\": \"Task_LogMeetingNotes\"}]}";
      case "" -> Map.of("name", "Nothing to do", "assignee", WebStaff.AGENT2);
      default -> Map.of("userId", WebStaff.AGENT2);
    };
  }

  private static String path(Task task, String way) {
    return "/task/" + task.getId() + way;
  }

  private Browser signedIn(String user) {
    var browser = new Browser(port, office.engineName());
    assertThat(browser.signIn(user, "tasklist").status()).isEqualTo(200);
    return browser;
  }
}
