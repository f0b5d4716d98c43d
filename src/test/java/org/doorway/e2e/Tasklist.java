package org.doorway.e2e;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorway.e2e.HttpSession.Answer;

/** A person at the web applications, speaking to what stands behind the pages. */
public final class Tasklist {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final HttpSession http;
  private final String user;

  private Tasklist(HttpSession http, String user) {
    this.http = http;
    this.user = user;
  }

  static Tasklist of(DemoApplication demo, String user) {
    return of(new HttpSession(demo), user);
  }

  public static Tasklist of(HttpSession http, String user) {
    assertThat(login(http, user, "tasklist").status()).as("login of " + user).isEqualTo(200);
    return new Tasklist(http, user);
  }

  static Answer login(DemoApplication demo, String user, String application) {
    return login(new HttpSession(demo), user, application);
  }

  private static Answer login(HttpSession http, String user, String application) {
    http.get("/camunda/app/%s/default/".formatted(application));
    return http.postForm(
        "/camunda/api/admin/auth/user/default/login/" + application,
        "username=%s&password=demo".formatted(user));
  }

  List<Row> rows(String opportunity) {
    return list("/task?processInstanceBusinessKey=" + encoded(opportunity)).stream()
        .map(Row::of)
        .toList();
  }

  List<Row> rowsOf(Filter filter) {
    return list("/filter/" + filter.id() + "/list").stream().map(Row::of).toList();
  }

  /** The lists from top to bottom: Tasklist opens the first. */
  List<Filter> filters() {
    return list("/filter?resourceType=Task").stream()
        .sorted(comparing(filter -> filter.path("properties").path("priority").asInt()))
        .map(filter -> new Filter(filter.path("id").asText(), filter.path("name").asText()))
        .toList();
  }

  FormSheet form(Row task) {
    return new FormSheet(
        get("/task/" + task.id() + "/deployed-form").json(),
        get("/task/" + task.id() + "/form-variables?deserializeValues=false").json());
  }

  Answer claim(Row task) {
    return http.post(ENGINE + "/task/" + task.id() + "/claim", Map.of("userId", user));
  }

  /** The same for somebody who means it, however unlikely it is. */
  Answer submitAsMeant(Row task, Map<String, Object> answers) {
    Answer answer = submit(task, answers);
    JsonNode questions = answer.status() == 400 ? refusal(answer).path("questions") : NOTHING;
    var meant = new HashMap<>(answers);
    for (String question : questions.findValuesAsText("message")) {
      meant.merge("confirmed", question, (before, more) -> before + "\n" + more);
    }
    return meant.equals(answers) ? answer : submitAsMeant(task, meant);
  }

  private static JsonNode refusal(Answer answer) {
    try {
      return new ObjectMapper().readTree(answer.text());
    } catch (JsonProcessingException notJson) {
      return NOTHING;
    }
  }

  Answer submit(Row task, Map<String, Object> answers) {
    var variables = new HashMap<String, Object>();
    answers.forEach((key, value) -> variables.put(key, asSent(value)));
    return http.post(
        ENGINE + "/task/" + task.id() + "/submit-form", Map.of("variables", variables));
  }

  /** What is ticked in a list goes as JSON. */
  private static Map<String, Object> asSent(Object value) {
    return value instanceof List<?> ticked
        ? Map.of("type", "Json", "value", json(ticked))
        : Map.of("value", value);
  }

  private static String json(List<?> ticked) {
    try {
      return new ObjectMapper().writeValueAsString(ticked);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Creates a user and adds them to a group. */
  void hire(Map<String, Object> user, String membership) {
    http.post(ENGINE + "/user/create", user);
    http.put(ENGINE + membership, Map.of());
  }

  Answer comment(Row task, String words) {
    return http.post(ENGINE + "/task/" + task.id() + "/comment/create", Map.of("message", words));
  }

  Answer get(String path) {
    return http.get(ENGINE + path);
  }

  public List<JsonNode> list(String path) {
    String page = path + (path.contains("?") ? "&" : "?") + "maxResults=2000";
    return StreamSupport.stream(get(page).json().spliterator(), false).toList();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  record Filter(String id, String name) {}

  record Row(String id, String key, String name, String due, String assignee) {

    static Row of(JsonNode task) {
      return new Row(
          task.path("id").asText(),
          task.path("taskDefinitionKey").asText(),
          task.path("name").asText(),
          task.path("due").asText(""),
          task.path("assignee").asText(""));
    }
  }
}
