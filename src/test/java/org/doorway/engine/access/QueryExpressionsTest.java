package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody who may ask for tasks can have an expression of theirs evaluated. */
@WebTest
class QueryExpressionsTest {

  private static final String EXPRESSION = "{\"dueAfterExpression\": \"${noSuchBeanProbe}\"}";
  private static final String FILTER =
      "{\"resourceType\": \"Task\", \"name\": \"Probe\", \"properties\": {}, \"query\": %s}";

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private FilterService filters;

  static Stream<String> queries() {
    return Stream.of(EXPRESSION, or(EXPRESSION), or("{}, " + EXPRESSION), or(or(EXPRESSION)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queryOfTasksIsRefused(String query) {
    assertThat(as(WebStaff.AGENT, "/task", query)).isEqualTo(400);
    assertThat(as(WebStaff.AGENT, "/task/count", query)).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void extensionOfAFilterIsRefused(String query) {
    String filter = "/filter/" + myTasks();

    assertThat(as(WebStaff.AGENT, filter + "/list", query)).isEqualTo(400);
    assertThat(as(WebStaff.AGENT, filter + "/count", query)).isEqualTo(400);
    assertThat(as(WebStaff.AGENT, filter + "/singleResult", query)).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void agentStoresNoFilter(String query) {
    assertThat(as(WebStaff.AGENT, "/filter/create", FILTER.formatted(query))).isIn(400, 403);
  }

  @Test
  void evenAnAdminStoresNoExpressionInAnAlternative() {
    assertThat(as(WebStaff.ADMIN, "/filter/create", FILTER.formatted(or(EXPRESSION))))
        .isEqualTo(400);
    assertThat(
            signedIn(WebStaff.ADMIN)
                .tasklist("PUT", "/filter/" + myTasks(), FILTER.formatted(or(EXPRESSION)))
                .status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${noSuchBeanProbe}",
        "${''.getClass()}",
        "${now().plusDays(1)}",
        "${ now() }",
        "#{now()}",
        "${currentUser()}${7*7}",
        "plain"
      })
  void filterSaysNoMoreThanWhoAndWhen(String expression) {
    String query = "{\"assigneeExpression\": \"" + expression + "\"}";

    assertThat(as(WebStaff.ADMIN, "/filter/create", FILTER.formatted(query))).isEqualTo(400);
  }

  @Test
  void adminGoesOnStoringFiltersOfTheDayAndThePerson() {
    var admin = signedIn(WebStaff.ADMIN);
    String query =
        "{\"assigneeExpression\": \"${currentUser()}\", \"dueBeforeExpression\": \"${now()}\"}";

    Answer created = admin.tasklist("POST", "/filter/create", FILTER.formatted(query));

    assertThat(created.status()).as(created.body()).isEqualTo(200);
    admin.tasklist("DELETE", "/filter/" + created.json().path("id").asText(), "");
  }

  @Test
  void filtersOfTasklistGoOnAnswering() {
    var agent = signedIn(WebStaff.AGENT);
    office.taskOfTheAgent();

    Answer own = agent.tasklist("POST", "/filter/" + myTasks() + "/count", "{}");
    Answer searched =
        agent.tasklist(
            "POST",
            "/filter/" + myTasks() + "/count",
            or("{\"nameLike\": \"%Call%\", \"name\": \"none\"}"));

    assertThat(own.json().path("count").asInt()).as(own.body()).isPositive();
    assertThat(searched.json().path("count").asInt()).as(searched.body()).isPositive();
  }

  private static String or(String alternatives) {
    return "{\"orQueries\": [" + alternatives + "]}";
  }

  private String myTasks() {
    return filters.createFilterQuery().filterName("My tasks").singleResult().getId();
  }

  private int as(String user, String path, String query) {
    return signedIn(user).tasklist("POST", path, query).status();
  }

  private Browser signedIn(String user) {
    var browser = new Browser(port, office.engineName());
    assertThat(browser.signIn(user, "tasklist").status()).isEqualTo(200);
    return browser;
  }
}
