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

/** What goes out with every answer, whatever it says. */
@WebTest
class HeadersTest {

  @LocalServerPort private int port;
  @Autowired private Office office;

  @ParameterizedTest
  @CsvSource({
    "/, 302",
    "/actuator/health, 200",
    "/actuator/env, 404",
    "/nothing-here, 404",
    "/error, 404",
    "/api/opportunities/x, 401",
    "/v3/api-docs, 401",
    "/webhooks/copper, 405",
    "/camunda/app/tasklist/{engine}/, 200",
    "/camunda/app/tasklist/, 302",
    "/camunda/api/engine/engine/, 200",
    "/camunda/api/engine/engine/{engine}/task, 401",
    "/camunda/api/admin/auth/user/{engine}, 404",
    "/camunda/api/welcome/x, 401",
    "/camunda/api/admin/setup/{engine}/user/create, 404",
    "/a%00b, 400",
    "/a//b, 400",
    "/a;b, 400",
    "/%61pi/opportunities/x, 400",
    "/camunda/app/tasklist/%2e%2e/, 400",
  })
  void noAnswerIsKeptFramedOrGuessedAt(String path, int status) {
    Answer answer = browser().get(path.replace("{engine}", office.engineName()));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'");
  }

  @Test
  void answersOfTasklistAreNotKept() {
    var tasklist = browser();
    tasklist.signIn(WebStaff.AGENT, "tasklist");

    Answer tasks = tasklist.tasklist("GET", "/task?maxResults=10", "");

    assertThat(tasks.status()).isEqualTo(200);
    assertThat(tasks.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/lib/deps.js",
        "/camunda/app/tasklist/styles/user-styles.css",
      })
  void programsOfTheWebApplicationsMayBeKept(String path) {
    Answer answer = browser().get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isNotEqualTo("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/camunda",
        "/camunda/app/tasklist",
        "/camunda/app/tasklist/",
        "/camunda/app/admin/{engine}/index.html",
        "/api-docs",
      })
  void hostHeaderSteersNoRedirect(String path) {
    var reply =
        RawHttp.send(
            port,
            "",
            "GET " + path.replace("{engine}", office.engineName()) + " HTTP/1.1",
            "Host: office.example",
            "X-Forwarded-Host: evil.example",
            "Authorization: " + Browser.basic(WebStaff.LEAD, WebStaff.PASSWORD),
            "Connection: close");

    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.header("Location").orElseThrow()).startsWith("/").doesNotStartWith("//");
    assertThat(reply.text()).doesNotContain("evil.example").doesNotContain("//office.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "10.0.0.1"})
  void nobodyIsAnsweredUnderANameThatIsNotOurs(String host) {
    var reply = RawHttp.send(port, "", "GET / HTTP/1.1", "Host: " + host, "Connection: close");

    assertThat(reply.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"TRACE, 400", "TRACK, 400", "DEBUG, 400", "CONNECT, 501", "MADEUP, 400"})
  void oddMethodsAreRefusedAndNothingIsEchoed(String method, int status) {
    var reply =
        RawHttp.send(
            port,
            "",
            method + " / HTTP/1.1",
            "Host: localhost",
            "X-Secret: s3cret",
            "Connection: close");

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text()).doesNotContain("s3cret");
    assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }
}
