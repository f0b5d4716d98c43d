package org.doorway.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.WebStaff;
import org.springframework.web.util.UriUtils;

/**
 * Every door through which text comes in, one line each: add a line with a new door. In a body,
 * {@code @@} is the input as a JSON string; in a path it is encoded.
 */
final class Doors {

  static final String COPPER_SECRET = "a-secret-of-the-webhook";
  private static final String API = "/api/opportunities";
  private static final String START = "/process-definition/key/seller-opportunity/submit-form";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Browser stranger;
  private final Browser agent;
  private final Browser admin;
  private final String twilioAddress;
  private final String myTasks;
  private final Task task;

  Doors(
      Browser stranger,
      Browser agent,
      Browser admin,
      String twilioAddress,
      String myTasks,
      Task task) {
    this.stranger = stranger;
    this.agent = agent;
    this.admin = admin;
    this.twilioAddress = twilioAddress;
    this.myTasks = myTasks;
    this.task = task;
  }

  List<Door> all() {
    return Stream.of(
            api(),
            deadlines(),
            forms(),
            tasks(),
            filters(),
            people(),
            cockpit(),
            webhooks(),
            shut())
        .flatMap(List::stream)
        .toList();
  }

  private List<Door> api() {
    return List.of(
        intake("email", "{'seller':{'firstName':'Sam','lastName':'S','email':@@}}"),
        intake("phone", "{'seller':{'firstName':'Sam','lastName':'S','phone':@@}}"),
        intake("state", "{'property':{'street':'1 Oak','city':'Dallas','state':@@}}"),
        intake("postalCode", "{'property':{'street':'1 Oak','postalCode':@@}}"),
        intake("source", "{'source':@@}"),
        intake("estimatedValue", "{'estimatedValue':@@}"),
        intake("seller", "{'seller':@@}"),
        intake("a key", "{'seller':{@@:'x'}}"),
        Door.of(
            "POST " + API, it -> stranger.api("POST", API, WebStaff.LEAD, "application/json", it)),
        Door.of("a content type of " + API, it -> typed(it)),
        Door.of(
            "GET " + API + "/{id}",
            it ->
                stranger.api("GET", API + "/" + path(it), WebStaff.LEAD, "application/json", "")));
  }

  private List<Door> deadlines() {
    String agreed =
        "{'contractForm':'trec-20-19','effectiveOn':'2026-11-19','closingOn':'2026-12-18',";
    return List.of(
        whatIf("a form", "{'contractForm':@@}"),
        whatIf("a date", "{'effectiveOn':@@,'cure':@@}"),
        whatIf("a county", agreed + "'postalCode':'75204','county':@@}"),
        whatIf("a ZIP code", agreed + "'postalCode':@@}"),
        whatIf("an amount", agreed + "'postalCode':'75204','optionFee':@@}"),
        whatIf("days", agreed + "'postalCode':'75204','optionDays':@@}"),
        whatIf("a tick", agreed + "'postalCode':'75204','leadPaint':@@}"),
        whatIf("a key", "{@@:@@}"),
        Door.of(
            "a body of what if",
            it -> stranger.api("POST", "/api/what-if", WebStaff.LEAD, "application/json", it)),
        holiday("a holiday's name", "probe", "{'name':@@,'fallsOn':'May 1'}"),
        holiday("a holiday's day", "probe", "{'name':'x','fallsOn':@@}"),
        holiday("whether a holiday counts", "probe", "{'name':'x','fallsOn':'May 1','counts':@@}"),
        Door.of(
            "a holiday's id",
            it ->
                stranger.api(
                    "PUT",
                    "/api/legal-holidays/" + path(it),
                    WebStaff.ADMIN,
                    "application/json",
                    "{\"name\":\"x\"}")));
  }

  private List<Door> forms() {
    return List.of(
        agent(
            "start form, first name alone",
            "POST",
            START,
            "{'variables':{'firstName':{'value':@@}}}"),
        agent("start form, email alone", "POST", START, "{'variables':{'email':{'value':@@}}}"),
        agent(
            "start form, a type",
            "POST",
            START,
            "{'variables':{'city':{'value':'Dallas','type':@@}}}"),
        agent("start form, a variable", "POST", START, "{'variables':{@@:{'value':'x'}}}"),
        agent("start form, a business key", "POST", START, "{'businessKey':@@,'variables':{}}"),
        agent(
            "task form, an answer",
            "POST",
            task("/submit-form"),
            "{'variables':{'clientAnswer':{'value':@@}}}"),
        agent(
            "task form, a date",
            "POST",
            task("/submit-form"),
            "{'variables':{'clientAnswer':{'value':'appointment'},'appointmentDate':{'value':@@}}}"),
        agent(
            "task form, a time",
            "POST",
            task("/submit-form"),
            "{'variables':{'clientAnswer':{'value':'appointment'},'appointmentTime':{'value':@@}}}"),
        agent(
            "task form, complete",
            "POST",
            task("/complete"),
            "{'variables':{'clientAnswer':{'value':@@}}}"));
  }

  private List<Door> tasks() {
    return List.of(
        admin("a comment", "POST", task("/comment/create"), "{'message':@@}"),
        agent("who claims", "POST", task("/claim"), "{'userId':@@}"),
        agent("a due date", "PUT", task(""), "{'name':'x','due':@@}"),
        agent("a task's name", "PUT", task(""), "{'name':@@}"),
        admin("an assignee", "POST", "/task/none/assignee", "{'userId':@@}"),
        admin("an identity link", "POST", "/task/none/identity-links", "{'userId':@@,'type':@@}"),
        agent("a search for tasks", "POST", "/task?maxResults=5", "{'nameLike':@@}"),
        agent(
            "an expression in a search", "POST", "/task?maxResults=5", "{'assigneeExpression':@@}"),
        agent(
            "an expression in an alternative",
            "POST",
            "/task/count",
            "{'orQueries':[{'candidateGroupExpression':@@}]}"),
        agent(
            "a search by variable",
            "POST",
            "/task/count",
            "{'processVariables':[{'name':@@,'value':@@,'operator':'eq'}]}"),
        agent(
            "an operator",
            "POST",
            "/task/count",
            "{'processVariables':[{'name':'x','value':'y','operator':@@}]}"),
        agent(
            "a sorting",
            "POST",
            "/task?maxResults=5",
            "{'sorting':[{'sortBy':@@,'sortOrder':'asc'}]}"),
        agent("a date in a search", "POST", "/task/count", "{'dueBefore':@@}"),
        look("a task's id", "/task/@@"),
        look("a name that is looked for", "/task?maxResults=5&nameLike=@@"),
        look("an expression that is looked for", "/task/count?assigneeExpression=@@"),
        look("a date that is looked for", "/task/count?dueBefore=@@"),
        look("a page", "/task?firstResult=0&maxResults=@@"),
        look("a variable's name", "/task/" + task.getId() + "/form-variables?variableNames=@@"));
  }

  private List<Door> filters() {
    return List.of(
        admin(
            "a filter's name",
            "POST",
            "/filter/create",
            "{'resourceType':'Task','name':@@,'query':{},'properties':{}}"),
        admin(
            "a filter's properties",
            "POST",
            "/filter/create",
            "{'resourceType':'Task','name':'probe','query':{},'properties':{'description':@@,'priority':@@,'color':@@}}"),
        admin(
            "a filter's expression",
            "POST",
            "/filter/create",
            "{'resourceType':'Task','name':'probe','query':{'taskAssigneeExpression':@@,'assigneeExpression':@@}}"),
        admin(
            "a filter's alternative",
            "POST",
            "/filter/create",
            "{'resourceType':'Task','name':'probe','query':{'orQueries':[{'dueAfterExpression':@@}]}}"),
        admin(
            "a filter's kind",
            "POST",
            "/filter/create",
            "{'resourceType':@@,'name':'probe','query':{}}"),
        agent("an extended filter", "POST", "/filter/" + myTasks + "/count", "{'nameLike':@@}"),
        agent(
            "an expression in an extended filter",
            "POST",
            "/filter/" + myTasks + "/list?maxResults=5",
            "{'createdAfterExpression':@@}"),
        look("a filter's id", "/filter/@@/count"));
  }

  private List<Door> people() {
    return List.of(
        agent(
            "a profile's name",
            "PUT",
            "/user/agent/profile",
            "{'id':'agent','firstName':@@,'lastName':'of Door','email':'agent@doorway.example'}"),
        agent(
            "somebody else's profile", "PUT", "/user/lead/profile", "{'id':'lead','firstName':@@}"),
        admin(
            "a user's id",
            "POST",
            "/user/create",
            "{'profile':{'id':@@,'firstName':'x','lastName':'y'},'credentials':{'password':'open-sesame'}}"),
        admin("a group's id", "POST", "/group/create", "{'id':@@,'name':'x','type':'y'}"),
        admin(
            "a group's name",
            "PUT",
            "/group/listing-agents",
            "{'id':'listing-agents','name':@@,'type':@@}"),
        admin(
            "a right",
            "POST",
            "/authorization/create",
            "{'type':1,'permissions':[@@],'userId':'agent','resourceType':7,'resourceId':@@}"),
        admin(
            "whose right",
            "POST",
            "/authorization/create",
            "{'type':@@,'permissions':['READ'],'userId':@@,'resourceType':@@,'resourceId':'*'}"),
        look("a user's id in a path", "/user/@@/profile"),
        look("a user who is looked for", "/user?maxResults=5&firstNameLike=@@"));
  }

  private List<Door> cockpit() {
    String instance = task.getProcessInstanceId();
    return List.of(
        admin(
            "a variable",
            "PUT",
            "/process-instance/" + instance + "/variables/probe",
            "{'type':'String','value':@@}"),
        admin(
            "a variable's type",
            "PUT",
            "/process-instance/" + instance + "/variables/probe",
            "{'type':@@,'value':'x'}"),
        admin(
            "variables of an execution",
            "POST",
            "/execution/" + instance + "/localVariables",
            "{'modifications':{'probe':{'type':'String','value':@@}}}"),
        admin("retries", "PUT", "/job/none/retries", "{'retries':@@}"),
        admin("a due date of a job", "PUT", "/job/none/duedate", "{'duedate':@@}"),
        admin("a note on an incident", "PUT", "/incident/none/annotation", "{'annotation':@@}"),
        admin(
            "a search for instances",
            "POST",
            "/process-instance?maxResults=5",
            "{'businessKey':@@,'variables':[{'name':@@,'operator':'like','value':@@}]}"),
        admin(
            "a search in the history",
            "POST",
            "/history/process-instance?maxResults=5",
            "{'processInstanceBusinessKeyLike':@@,'startedAfter':@@}"),
        Door.of(
            "a process in a path",
            it -> admin.tasklist("GET", "/process-definition/" + path(it), "")),
        Door.of(
            "an instance in a path",
            it ->
                admin.tasklist(
                    "GET", "/process-instance/" + path(it) + "/activity-instances", "")));
  }

  private List<Door> webhooks() {
    return List.of(
        copper("a body of the CRM's", "@@"),
        copper(
            "a type of the CRM's",
            "{'secret':'"
                + COPPER_SECRET
                + "','type':@@,'event':'update','ids':[1],'timestamp':'2026-12-01'}"),
        copper(
            "a time of the CRM's",
            "{'secret':'"
                + COPPER_SECRET
                + "','type':'lead','event':'update','ids':[1],'timestamp':@@}"),
        copper(
            "ids of the CRM's",
            "{'secret':'" + COPPER_SECRET + "','type':'lead','event':'update','ids':[@@]}"),
        copper("a secret of the CRM's", "{'secret':@@,'type':'lead','event':'update','ids':[1]}"),
        Door.of("a text message", it -> twilio(Map.of("From", "+12145550143", "Body", it))),
        Door.of("who texts", it -> twilio(Map.of("From", it, "Body", "STOP", "OptOutType", it))));
  }

  /** What an admin's session could run code with. */
  private List<Door> shut() {
    String instance = task.getProcessInstanceId();
    return List.of(
        admin("a deployment", "POST", "/deployment/create", "{'deployment-name':@@}"),
        admin(
            "a variable of a task",
            "POST",
            task("/variables/probe/data"),
            "{'type':@@,'value':@@}"),
        admin(
            "a message",
            "POST",
            "/message",
            "{'messageName':@@,'processInstanceId':'" + instance + "'}"),
        admin("a signal", "POST", "/signal", "{'name':@@}"),
        admin(
            "a modification",
            "POST",
            "/process-instance/" + instance + "/modification",
            "{'instructions':[{'type':'startBeforeActivity','activityId':@@}]}"),
        admin(
            "a decision",
            "POST",
            "/decision-definition/key/channel-choice/evaluate",
            "{'variables':{'x':{'value':@@}}}"));
  }

  private Door intake(String name, String body) {
    return Door.of(
        "POST " + API + ", " + name,
        it -> stranger.api("POST", API, WebStaff.LEAD, "application/json", filled(body, it)));
  }

  private Door whatIf(String name, String body) {
    return Door.of(
        "what if, " + name,
        it ->
            stranger.api(
                "POST", "/api/what-if", WebStaff.LEAD, "application/json", filled(body, it)));
  }

  private Door holiday(String name, String id, String body) {
    return Door.of(
        name,
        it ->
            stranger.api(
                "PUT",
                "/api/legal-holidays/" + id,
                WebStaff.ADMIN,
                "application/json",
                filled(body, it)));
  }

  private Answer typed(String input) {
    String type = UriUtils.encode(input, UTF_8);
    return stranger.api(
        "POST", API, WebStaff.LEAD, type.isBlank() || type.length() > 2000 ? "x/y" : type, "{}");
  }

  private Door agent(String name, String method, String path, String body) {
    return Door.of(name, it -> agent.tasklist(method, path, filled(body, it)));
  }

  private Door admin(String name, String method, String path, String body) {
    return Door.of(name, it -> admin.tasklist(method, path, filled(body, it)));
  }

  private Door look(String name, String path) {
    return Door.of(name, it -> agent.tasklist("GET", path.replace("@@", path(it)), ""));
  }

  private Door copper(String name, String body) {
    return Door.of(
        name,
        it ->
            stranger.send(
                "POST",
                "/webhooks/copper",
                request ->
                    request
                        .header("Content-Type", "application/json")
                        .header("Authentication", COPPER_SECRET),
                filled(body, it)));
  }

  private Answer twilio(Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + UriUtils.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return stranger.send(
        "POST",
        "/webhooks/twilio",
        request ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature(fields)),
        body);
  }

  private String signature(Map<String, String> fields) {
    var signed = new StringBuilder(twilioAddress);
    new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec("none".getBytes(UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String task(String way) {
    return "/task/" + task.getId() + way;
  }

  static String filled(String body, String input) {
    return body.replace('\'', '"').replace("@@", json(input));
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** No server takes an address of more than 8 KB; what follows would never be read. */
  private static String path(String input) {
    return UriUtils.encode(input.length() > 1000 ? input.substring(0, 1000) : input, UTF_8);
  }
}
