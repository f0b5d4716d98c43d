package org.doorway.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

/** Which doors are shut, and to whom. */
@WebTest
class DoorsTest {

  private static final Map<String, Object> FORGED =
      Map.of("agentId", Map.of("value", WebStaff.AGENT2));

  @LocalServerPort private int port;
  @Autowired private Office office;

  @Test
  void apiAsksWhoItIs() {
    Browser stranger = browser();
    Answer without =
        stranger.send(
            "POST", "/api/opportunities", r -> r.header("Content-Type", "text/plain"), "");
    Answer unknown = stranger.api("POST", "/api/opportunities", "nobody", "application/json", "{}");
    Answer garbled =
        stranger.send("GET", "/api/opportunities/x", r -> r.header("Authorization", "Basic !"), "");

    for (Answer answer : new Answer[] {without, unknown, garbled}) {
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(answer.json().path("status").asInt()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/{engine}/user/create",
        "/camunda/api/admin/setup/{engine}/user/create/",
        "/camunda/app/admin/{engine}/setup/",
        "/engine-rest",
        "/engine-rest/engine",
        "/engine-rest/process-definition",
        "/h2-console",
        "/actuator/env",
        "/actuator/heapdump",
      })
  void nothingIsThere(String path) {
    String url = path.replace("{engine}", office.engineName());

    assertThat(browser().get(url).status()).isEqualTo(404);
    assertThat(
            browser()
                .send("POST", url, r -> r.header("Content-Type", "application/json"), "{}")
                .status())
        .isIn(404, 405);
  }

  @ParameterizedTest
  @CsvSource({
    "agent, tasklist, 200",
    "agent, cockpit, 403",
    "agent, admin, 403",
    "lead, tasklist, 200",
    "lead, cockpit, 403",
    "lead, admin, 403",
    "admin, cockpit, 200",
    "admin, admin, 200",
  })
  void onlyAdminsOpenCockpitAndAdmin(String user, String application, int status) {
    assertThat(browser().signIn(user, application).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"agent, tasklist, 403", "lead, tasklist, 403", "admin, cockpit, 200"})
  void onlyAdminsAskWhatCockpitAsks(String user, String application, int status) {
    Browser browser = browser();
    browser.signIn(user, application);

    String statistics =
        "/camunda/api/cockpit/plugin/base/%s/process-definition/statistics?firstResult=0&maxResults=50"
            .formatted(office.engineName());

    assertThat(browser.get(statistics).status()).isEqualTo(status);
  }

  @Test
  void strangerSeesNoTasks() {
    assertThat(browser().tasklist("GET", "/task", "").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/key/seller-opportunity/start",
        "/key/seller-opportunity/start/",
        "/key/seller-opportunity/%73tart",
        "/key/seller-opportunity//start",
        "/key/seller-opportunity/start;x=y",
        "/{id}/start",
        "/{id}/start/",
      })
  void pathIsNeverStartedWithoutItsForm(String path) {
    Browser agent = signedIn(WebStaff.AGENT);
    var before = office.stored();

    Answer answer =
        agent.tasklist(
            "POST",
            "/process-definition" + path.replace("{id}", office.mainProcess()),
            Map.of("businessKey", "OPP-2026-000001", "variables", FORGED));

    assertThat(answer.status()).isIn(400, 404);
    assertThat(office.stored()).isEqualTo(before);
  }

  private Browser signedIn(String user) {
    Browser browser = browser();
    assertThat(browser.signIn(user, "tasklist").status()).isEqualTo(200);
    return browser;
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }
}
