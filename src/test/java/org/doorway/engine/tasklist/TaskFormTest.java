package org.doorway.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist's own REST API answers to a task's form that no browser would have let through. */
@WebTest
class TaskFormTest {

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private HistoryService history;
  @Autowired private RuntimeService runtime;
  private Browser agent;

  @BeforeEach
  void signIn() {
    agent = new Browser(port, office.engineName());
    assertThat(agent.signIn(WebStaff.AGENT, "tasklist").status()).isEqualTo(200);
  }

  @Test
  void taskStaysOpenUntilItsFormIsRight() {
    Task call = office.taskOfTheAgent();

    for (String way : new String[] {"submit-form", "complete"}) {
      String path = "/task/" + call.getId() + "/" + way;
      assertThat(refused(path, Map.of()).message())
          .contains("What did the client say? Please choose one.");
      assertThat(refused(path, "").message())
          .contains("What did the client say? Please choose one.");
      assertThat(refused(path, answer("tomorrow")).message())
          .contains("What did the client say? This is not one of the choices.");
      assertThat(refused(path, answer("appointment")).message())
          .contains("Appointment date: Please pick a day.")
          .contains("Appointment time: Please pick a time.");
      assertThat(refused(path, appointment("2020-01-01", "10:00")).message())
          .contains("has passed. Please pick today or a later day.");
      assertThat(refused(path, appointment("2126-02-30", "25:00")).message())
          .contains("Appointment date: This day does not exist.")
          .contains("Appointment time: This is not a time");
    }
    assertThat(office.isOpen(call)).isTrue();
  }

  @Test
  void whatTheFormDoesNotAskIsNeverStored() {
    Task call = office.taskOfTheAgent();
    var entered = new HashMap<String, Object>();
    entered.put("clientAnswer", "notReached");
    entered.put("sellerName", "Mallory");
    entered.put("sellerPhone", "+19005550100");
    entered.put("agentId", "agent2");
    entered.put("outcome", "WITHDRAWN");
    entered.put("thirdAttempt", true);
    entered.put("x".repeat(300), "x".repeat(5000));

    Answer answer =
        agent.tasklist(
            "POST", "/task/" + call.getId() + "/submit-form", Browser.variables(entered));

    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    assertThat(variable(call, "agentId")).isEqualTo("agent");
    assertThat(variable(call, "clientAnswer")).isEqualTo("notReached");
    for (String key : new String[] {"sellerName", "sellerPhone", "outcome", "thirdAttempt"}) {
      assertThat(variable(call, key)).as(key).isNull();
    }
    assertThat(office.lastAnswers(call)).isEqualTo("{\"clientAnswer\":\"notReached\"}");
  }

  @Test
  void textTellsWhatIsKnownAndNoVariable() {
    Task assign = office.taskOfTheLead();
    runtime.setVariable(assign.getProcessInstanceId(), "reassignmentReason", "<b>Mallory</b>");
    var lead = new Browser(port, office.engineName());
    assertThat(lead.signIn(WebStaff.LEAD, "tasklist").status()).isEqualTo(200);

    var known = lead.tasklist("GET", "/task/" + assign.getId() + "/form-variables", "").json();

    assertThat(known.path("sellerEmail").path("value").asText())
        .isEqualTo("sam&#64;seller&#46;example");
    assertThat(known.path("reassignmentReason").path("value").isNull()).isTrue();
    assertThat(known.path("reassignmentReason").isMissingNode()).isFalse();
  }

  private Object variable(Task task, String name) {
    var found =
        history
            .createHistoricVariableInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .variableName(name)
            .singleResult();
    return found == null ? null : found.getValue();
  }

  private static Map<String, Object> answer(String answer) {
    return Browser.variables(Map.of("clientAnswer", answer));
  }

  private static Map<String, Object> appointment(String date, String time) {
    return Browser.variables(
        Map.of("clientAnswer", "appointment", "appointmentDate", date, "appointmentTime", time));
  }

  private Answer refused(String path, Object body) {
    var before = office.stored();

    Answer answer = agent.tasklist("POST", path, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(office.stored()).isEqualTo(before);
    return answer;
  }
}
