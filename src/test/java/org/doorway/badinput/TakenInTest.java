package org.doorway.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.doorway.sale.value.Characters;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is taken in of all bad input is kept as the text it was, and once. */
@WebTest
class TakenInTest {

  private static final String API = "/api/opportunities";
  private static final String START = "/process-definition/key/seller-opportunity/submit-form";

  /** Where an intake takes any text, by column. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "firstName", "first_name",
          "lastName", "last_name",
          "coSellerName", "co_seller_name",
          "street", "street",
          "city", "city",
          "notes", "notes");

  private static final List<String> INPUTS = BadInputs.read().texts();

  /** What is left of two streets without letters is the same, so each home has a unit. */
  private final AtomicInteger units = new AtomicInteger(1);

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;
  @Autowired private Canary canary;
  @Autowired private Leftovers leftovers;

  @BeforeEach
  void remember() {
    leftovers.remember();
  }

  @AfterEach
  void clear() {
    leftovers.clear();
    assertThat(canary.isSilent()).isTrue();
  }

  @Test
  void intakeNamesWhatItRefusesAndKeepsTheRest() {
    int takenIn = 0;
    var left = new ArrayList<>(INPUTS);
    while (!left.isEmpty()) {
      var intake = new HashMap<String, String>();
      for (String field : List.copyOf(TEXTS.keySet())) {
        if (!left.isEmpty()) {
          intake.put(field, left.remove(0));
        }
      }
      Answer answer = post(intake);
      if (answer.status() == 400) {
        named(answer).forEach(intake::remove);
        answer = post(intake);
      }
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
      assertKept(answer.json().path("opportunityId").asText(), intake);
      takenIn += intake.size();
    }
    assertThat(takenIn).isGreaterThan(400);
  }

  @Test
  void commentIsTheTextItWas() {
    var task = office.taskOfTheAgent();
    var admin = signedIn(WebStaff.ADMIN, "tasklist");

    for (String input : INPUTS) {
      Answer answer =
          admin.tasklist(
              "POST",
              "/task/" + task.getId() + "/comment/create",
              Doors.filled("{'message':@@}", input));

      if (answer.status() != 400) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("message").asText()).isEqualTo(input);
        assertThat(input.codePoints())
            .noneMatch(Characters::isUnkeepable)
            .noneMatch(Characters::turnsAround);
      }
    }

    assertThat(tasks.getTaskComments(task.getId())).hasSizeGreaterThan(400);
  }

  @Test
  void variableIsTheTextItWas() {
    String instance = office.taskOfTheAgent().getProcessInstanceId();
    var admin = signedIn(WebStaff.ADMIN, "cockpit");
    String path = "/process-instance/" + instance + "/variables/probe";
    int kept = 0;

    for (int i = 0; i < INPUTS.size(); i += 5) {
      String body = Doors.filled("{'type':'String','value':@@}", INPUTS.get(i));
      if (admin.tasklist("PUT", path, body).status() == 204) {
        assertThat(runtime.getVariable(instance, "probe")).isEqualTo(INPUTS.get(i));
        kept++;
      }
    }

    assertThat(kept).isGreaterThan(80);
  }

  @Test
  void fiftyIntakesOfOnePropertyAtOnceMakeOneOpportunity() throws Exception {
    String body = intake(Map.of());
    var agents =
        List.of(signedIn(WebStaff.AGENT, "tasklist"), signedIn(WebStaff.AGENT2, "tasklist"));
    Object form = Browser.variables(office.newOpportunity());
    var ways = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < 50; i++) {
      var agent = agents.get(i % 2);
      ways.add(() -> browser().api("POST", API, WebStaff.LEAD, "application/json", body));
      ways.add(() -> agent.tasklist("POST", START, form));
    }
    var before = office.stored();

    var statuses = new ArrayList<Integer>();
    var pool = Executors.newFixedThreadPool(25);
    try {
      for (Future<Answer> answer : pool.invokeAll(ways)) {
        statuses.add(answer.get().status());
      }
    } finally {
      pool.shutdown();
    }

    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
    assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(statuses.stream().filter(status -> status == 409)).hasSize(49);
    assertThat(statuses.stream().filter(status -> status == 400)).hasSize(49);
    int opportunities = 3;
    assertThat(office.stored().get(opportunities)).isEqualTo(before.get(opportunities) + 2);
  }

  private void assertKept(String id, Map<String, String> intake) {
    Map<String, Object> row =
        jdbc.sql(
                """
                select o.street, o.city, o.notes, s.first_name, s.last_name, s.co_seller_name
                from opportunity o join seller s on s.opportunity_id = o.id where o.id = ?
                """)
            .param(id)
            .query()
            .singleRow();
    intake.forEach(
        (field, input) -> {
          Object kept = row.get(TEXTS.get(field));
          String written =
              Characters.withoutInvisible(input).replace("\r\n", "\n").replace('\r', '\n');
          assertThat(kept == null ? "" : kept).as(field).isEqualTo(trimmed(written));
        });
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
  }

  private Answer post(Map<String, String> texts) {
    return browser().api("POST", API, WebStaff.LEAD, "application/json", intake(texts));
  }

  private String intake(Map<String, String> texts) {
    var fields = new HashMap<>(office.newOpportunity());
    fields.put("unit", String.valueOf(units.getAndIncrement()));
    fields.putAll(texts);
    var seller = new HashMap<String, Object>();
    var property = new HashMap<String, Object>();
    var rest = new HashMap<String, Object>();
    fields.forEach(
        (field, value) ->
            (switch (field) {
                  case "firstName", "lastName", "email", "coSellerName" -> seller;
                  case "street", "unit", "city", "state", "postalCode" -> property;
                  default -> rest;
                })
                .put(field, value));
    rest.put("seller", seller);
    rest.put("property", property);
    return Doors.json(rest);
  }

  private static Set<String> named(Answer refusal) {
    var named = new HashSet<String>();
    for (JsonNode error : refusal.json().path("errors")) {
      String path = error.path("field").asText();
      named.add(path.substring(path.indexOf('.') + 1));
    }
    return named;
  }

  private Browser signedIn(String user, String application) {
    var browser = browser();
    assertThat(browser.signIn(user, application).status()).isEqualTo(200);
    return browser;
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }
}
