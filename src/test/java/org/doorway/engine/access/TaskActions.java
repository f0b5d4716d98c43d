package org.doorway.engine.access;

import static org.doorway.engine.access.Action.doing;
import static org.doorway.engine.access.Action.onLeadsTask;
import static org.doorway.engine.access.Action.onTask;

import java.util.LinkedHashMap;
import java.util.Map;
import org.doorway.web.Browser;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;

/** What is done with an agent's task and with one of the team leads. */
final class TaskActions {

  private static final Object CALLED =
      Browser.variables(Map.of("clientAnswer", "notReached", "callNotes", "Busy"));
  private static final Object ASSIGNED = Browser.variables(Map.of("agentId", WebStaff.AGENT));
  private static final String AGENT2 = "{\"userId\":\"agent2\"}";

  private final Office office;

  TaskActions(Office office) {
    this.office = office;
  }

  Map<String, Action> all() {
    var all = new LinkedHashMap<String, Action>();
    all.put("See an agent's task", onTask("GET", "", ""));
    all.put("Open its form", onTask("GET", "/form-variables", ""));
    all.put("Complete it", onTask("POST", "/submit-form", CALLED));
    all.put("Complete it after taking it over", after("/assignee", onTask(this::completes)));
    all.put(
        "Complete it without its form",
        onTask("POST", "/complete", Browser.variables(Map.of("agentId", WebStaff.AGENT2))));
    all.put("Assign it to another agent", onTask("POST", "/assignee", AGENT2));
    all.put(
        "Assign it to somebody without a group",
        onTask("POST", "/assignee", "{\"userId\":\"clerk\"}"));
    all.put("Put it back to its agent", onTask("POST", "/unclaim", ""));
    all.put("Change when it is due", changing("due", "2031-05-05T10:00:00.000+0000"));
    all.put("Rename it", changing("name", "Nothing to do"));
    all.put("Comment on it", onTask("POST", "/comment/create", "{\"message\":\"Rang twice\"}"));
    all.put("Read its comments", onTask("GET", "/comment", ""));
    all.put("Read its variables", onTask("GET", "/variables", ""));
    all.put(
        "Change a variable of it", onTask("PUT", "/variables/agentId", "{\"value\":\"agent2\"}"));
    all.put(
        "Add a candidate to it",
        onTask("POST", "/identity-links", "{\"userId\":\"agent2\",\"type\":\"candidate\"}"));
    all.put("Delegate it", onTask("POST", "/delegate", AGENT2));
    all.put("End it with an error", onTask("POST", "/bpmnError", "{\"errorCode\":\"over\"}"));
    all.put("Delete it", onTask("DELETE", "", ""));
    all.put(
        "Create a task",
        doing((who, none) -> who.engine("POST", "/task/create", "{\"name\":\"Mine\"}")));
    all.put("See a task of the team leads", onLeadsTask("GET", "", ""));
    all.put(
        "Claim one for oneself",
        onLeadsTask((who, task) -> who.onTask("POST", task, "/claim", who.asJson())));
    all.put("Claim one for somebody else", onLeadsTask("POST", "/claim", AGENT2));
    all.put("Complete one that nobody has claimed", onLeadsTask("POST", "/submit-form", ASSIGNED));
    all.put(
        "Complete one after claiming it",
        after(
            "/claim",
            onLeadsTask((who, task) -> who.onTask("POST", task, "/submit-form", ASSIGNED))));
    return all;
  }

  private Browser.Answer completes(Caller who, org.camunda.bpm.engine.task.Task task) {
    return who.onTask("POST", task, "/submit-form", CALLED);
  }

  private static Action after(String taking, Action action) {
    return new Action(
        action.subject(),
        (who, task) -> {
          who.onTask("POST", task, taking, who.asJson());
          return action.attempt().by(who, task);
        },
        action.done());
  }

  private Action changing(String what, String value) {
    return onTask(
        (who, task) -> who.onTask("PUT", task, "", office.asTasklistSends(task).put(what, value)));
  }
}
