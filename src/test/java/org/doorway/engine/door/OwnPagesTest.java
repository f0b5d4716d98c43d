package org.doorway.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.RawHttp;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What pages of other sites can make a browser do here, and what strangers hear of us. */
@WebTest
class OwnPagesTest {

  @LocalServerPort private int port;
  @Autowired private Office office;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "cross-site, -, 403",
        "same-site, http://localhost:3000, 403",
        "cross-site, http://office.example, 403",
        "-, http://evil.example, 403",
        "-, https://evil.example, 403",
        "-, null, 403",
        "-, nonsense, 403",
        "-, http://office.example:81, 403",
        "none, http://evil.example, 403",
        "same-origin, http://office.example, 405",
        "same-origin, https://where.people.reach.us, 405",
        "-, http://office.example, 405",
        "-, https://office.example, 405",
        "none, -, 405",
        "-, -, 405",
      })
  void onlyOurOwnPagesAndProgramsChangeAnything(String site, String origin, int status) {
    var reply =
        RawHttp.send(
            port,
            "",
            "POST / HTTP/1.1",
            "Host: office.example",
            site == null ? "X-No-Site: x" : "Sec-Fetch-Site: " + site,
            origin == null ? "X-No-Origin: x" : "Origin: " + origin,
            "Content-Length: 0",
            "Connection: close");

    assertThat(reply.status()).isEqualTo(status);
  }

  @Test
  void pageOfAnotherSiteMayLeadHere() {
    var reply =
        RawHttp.send(
            port,
            "",
            "GET / HTTP/1.1",
            "Host: office.example",
            "Sec-Fetch-Site: cross-site",
            "Connection: close");

    assertThat(reply.status()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789ABCDEF"})
  void requestWithoutTheTokenSignsNobodyOut(String token) {
    Browser tasklist = signedIn();

    for (String path :
        new String[] {
          "/camunda/api/admin/auth/user/" + office.engineName() + "/logout",
          "/camunda/api/engine/engine/" + office.engineName() + "/task",
          "/camunda/app/tasklist/" + office.engineName() + "/",
        }) {
      Answer refused = tasklist.send("POST", path, r -> r.header("X-XSRF-TOKEN", token + " "), "");
      assertThat(refused.status()).as(path).isEqualTo(403);
    }

    assertThat(tasklist.tasklist("GET", "/task/count", "").status()).isEqualTo(200);
    assertThat(tasklist.tasklist("POST", "/task/count", "{}").status()).isEqualTo(200);
  }

  @Test
  void whoeverSignsOutIsOut() {
    Browser tasklist = signedIn();

    assertThat(tasklist.signOut().status()).isEqualTo(200);

    assertThat(tasklist.tasklist("GET", "/task/count", "").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine",
        "/camunda/api/engine/engine/",
        "/camunda/api/engine/%65ngine/",
      })
  void strangerHearsOfNoEngineUnasked(String path) {
    Answer answer = browser().get(path);

    assertThat(answer.body()).doesNotContain(office.engineName());
    assertThat(answer.status()).isIn(200, 400);
  }

  @Test
  void loginPageIsToldOfItsOwnEngine() {
    String page = "http://localhost/camunda/app/tasklist/" + office.engineName() + "/";

    Answer answer =
        browser().send("GET", "/camunda/api/engine/engine/", r -> r.header("Referer", page), "");

    assertThat(answer.json()).hasSize(1);
    assertThat(answer.json().findValuesAsText("name")).containsExactly(office.engineName());
  }

  @Test
  void whoeverIsSignedInMayHearOfIt() {
    assertThat(signedIn().get("/camunda/api/engine/engine/").json().findValuesAsText("name"))
        .contains(office.engineName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/{engine}/identity/password-policy",
        "/camunda/api/engine/engine/{engine}/version",
        "/camunda/api/engine/version",
        "/camunda/api/engine/application.wadl",
        "/camunda/api/admin/application.wadl",
        "/camunda/api/tasklist/application.wadl",
        "/camunda/api/cockpit/application.wadl",
        "/camunda/api/welcome/application.wadl",
        "/camunda/api/engine/openapi.json",
        "/camunda/api/%65ngine/engine/{engine}/user",
        "/camunda/%61pi/engine/engine/{engine}/user",
        "/%63amunda/api/engine/engine/{engine}/user",
        "/camunda/api/engine/%65ngine/{engine}/user",
        "/camunda/api/engine/engine/{engine}",
        "/camunda/api/engine/engine/{engine}/user/%2e%2e/user",
        "/camunda/api/%61dmin/plugin/adminPlugins/{engine}/metrics",
        "/camunda/api/cockpit/plugin/base/{engine}/incident",
        "/camunda-welcome",
        "/camunda-welcome/index.html",
        "/actuator",
        "/actuator/",
        "/actuator/info",
        "/actuator/mappings",
        "/v3/api-docs",
        "/error",
      })
  void strangerIsToldNothing(String path) {
    for (String method : new String[] {"GET", "OPTIONS"}) {
      Answer answer =
          browser().send(method, path.replace("{engine}", office.engineName()), r -> r, "");
      assertThat(answer.status()).as(method + answer.body()).isIn(400, 401, 403, 404, 405);
    }
  }

  private Browser signedIn() {
    Browser browser = browser();
    assertThat(browser.signIn(WebStaff.AGENT, "tasklist").status()).isEqualTo(200);
    return browser;
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }
}
