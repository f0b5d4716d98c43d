package org.doorway.engine.access;

import static org.doorway.engine.access.Action.doing;
import static org.doorway.engine.access.Action.onInstance;
import static org.doorway.engine.access.Action.onLeadsTask;
import static org.doorway.engine.access.Action.onTask;
import static org.doorway.engine.access.Action.seeing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;

/** What is done with processes behind the people's backs. */
final class OperationActions {

  private final Office office;
  private final ProcessEngine engine;

  OperationActions(Office office, ProcessEngine engine) {
    this.office = office;
    this.engine = engine;
  }

  Map<String, Action> all() {
    var all = new LinkedHashMap<String, Action>();
    String instance = "/process-instance/%s";
    all.put(
        "See a process instance",
        onInstance("GET", "/process-instance?processInstanceIds=%s&maxResults=10", "").shows());
    all.put(
        "Read the variables of a process instance", onInstance("GET", instance + "/variables", ""));
    all.put(
        "Change a variable of a process instance",
        onInstance("PUT", instance + "/variables/note", "{\"value\":\"x\"}"));
    all.put(
        "Suspend a process instance",
        onInstance("PUT", instance + "/suspended", "{\"suspended\":true}"));
    all.put(
        "Move a process instance to another step",
        onInstance(
            "POST",
            instance + "/modification",
            "{\"instructions\":[{\"type\":\"startBeforeActivity\","
                + "\"activityId\":\"Event_NextBusinessDay\"}]}"));
    all.put("Delete a process instance", onInstance("DELETE", instance, ""));
    all.put(
        "Tell a process a message",
        onTask(
            (who, task) ->
                who.engine(
                    "POST",
                    "/message",
                    "{\"messageName\":\"endedElsewhere\",\"businessKey\":\"%s\"}"
                        .formatted(office.businessKey(task)))));
    all.put("See jobs", onLeadsTask((who, task) -> who.engine("GET", "/job/count", "")).shows());
    all.put(
        "Try a step again",
        onLeadsTask(
            (who, task) ->
                who.engine("PUT", "/job/" + timer(task) + "/retries", "{\"retries\":3}")));
    all.put(
        "Run a job at once",
        onLeadsTask((who, task) -> who.engine("POST", "/job/" + timer(task) + "/execute", "")));
    all.put(
        "See what happened",
        onInstance("GET", "/history/activity-instance?processInstanceId=%s&maxResults=10", "")
            .shows());
    all.put("See who did what", seeing("/history/user-operation/count"));
    all.put("See the model of the path", model("seller-opportunity"));
    all.put("See the model of a stage", model("closing"));
    all.put("See deployments", seeing("/deployment/count"));
    all.put("Deploy a file", doing((who, none) -> deploys(who)));
    all.put(
        "Ask a decision table",
        doing(
            (who, none) ->
                who.engine(
                    "POST",
                    "/decision-definition/key/channel-choice/evaluate",
                    Browser.variables(Map.of()))));
    return all;
  }

  private static Action model(String key) {
    return doing((who, none) -> who.engine("GET", "/process-definition/key/" + key + "/xml", ""));
  }

  private Answer deploys(Caller who) {
    Answer answer = who.browser().upload("/deployment/create", "note.txt", "nothing");
    if (answer.status() == 200) {
      engine.getRepositoryService().deleteDeployment(answer.json().path("id").asText());
    }
    return answer;
  }

  private String timer(Task task) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(task.getProcessInstanceId())
        .listPage(0, 1)
        .get(0)
        .getId();
  }
}
