package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CopperGateTest extends WithSandbox {

  private static final String SAM = "{\"name\": \"Sam Seller\"}";

  @ParameterizedTest
  @CsvSource({
    "wrong, developer_api, lead@doorway.example",
    "sandbox, other_api, lead@doorway.example",
    "sandbox, developer_api, nobody@doorway.example",
    "'', '', ''",
  })
  void allThreeHeadersMustBeRight(String token, String application, String email) {
    var refused =
        web.get()
            .uri("/sandbox/copper/developer_api/v1/account")
            .header("X-PW-AccessToken", token)
            .header("X-PW-Application", application)
            .header("X-PW-UserEmail", email)
            .exchange();

    assertThat(refused)
        .hasStatus(401)
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"success": false, "status": 401,
             "message": "Invalid API key, application or user email"}""");
  }

  @Test
  void headersMustBeThere() {
    assertThat(web.get().uri("/sandbox/copper/developer_api/v1/account")).hasStatus(401);
  }

  @Test
  void admits180RequestsInAnyMinute() {
    for (var request = 0; request < 180; request++) {
      assertThat(copper(GET, "/account", "")).hasStatusOk();
    }

    var refused = copper(GET, "/account", "");
    assertThat(refused)
        .hasStatus(429)
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"success\": false, \"status\": 429, \"message\": \"Too many requests\"}");
    assertThat(refused).doesNotContainHeader("Retry-After");

    ClockUtil.setCurrentTime(Date.from(NOW.plusSeconds(60)));
    assertThat(copper(GET, "/account", "")).hasStatusOk();
  }

  @Test
  void failsAsOftenAsTold() {
    fault("{\"status\": 503, \"times\": 2}");

    assertThat(copper(GET, "/account", ""))
        .hasStatus(503)
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"success\": false, \"status\": 503, \"message\": \"Failing as told to\"}");
    assertThat(create("people", SAM)).hasStatus(503);
    assertThat(copper(POST, "/people/search", "{}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("[]");
  }

  @Test
  void failsUntilTheFaultIsCleared() {
    fault("{\"status\": 500}");
    assertThat(copper(GET, "/account", "")).hasStatus(500);
    assertThat(copper(GET, "/account", "")).hasStatus(500);

    assertThat(web.delete().uri("/sandbox/copper/faults")).hasStatus(204);

    assertThat(copper(GET, "/account", "")).hasStatusOk();
  }

  @Test
  void slowAnswerOutlastsTheClient() {
    fault("{\"delayMillis\": 2000, \"times\": 1}");

    assertThatThrownBy(() -> overTheWire("GET", "/account", "", Duration.ofMillis(200)))
        .isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void droppedAnswerLeavesTheChangeMade() throws Exception {
    fault("{\"dropAfterCommit\": true, \"delayMillis\": 0, \"times\": 1}");

    assertThat(overTheWire("POST", "/people/search", "{}", Duration.ofSeconds(5)).body())
        .isEqualTo("[]");
    assertThatThrownBy(() -> overTheWire("POST", "/people", SAM, Duration.ofSeconds(5)))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(HttpTimeoutException.class);

    assertThat(copper(POST, "/people/search", "{}"))
        .bodyJson()
        .extractingPath("$[0].name")
        .isEqualTo("Sam Seller");
  }

  @Test
  void droppedAnswerIsHeldUnlessToldOtherwise() {
    fault("{\"dropAfterCommit\": true, \"delayMillis\": 1500, \"times\": 1}");

    assertThatThrownBy(() -> overTheWire("POST", "/people", SAM, Duration.ofMillis(300)))
        .isInstanceOf(HttpTimeoutException.class);

    await()
        .untilAsserted(
            () ->
                assertThat(copper(POST, "/people/search", "{}"))
                    .headers()
                    .hasValue("X-PW-TOTAL", "1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"status\": 200} | status: expected 400 to 599",
        "{\"delayMillis\": -1} | delayMillis: expected 0 to 600000",
        "{\"times\": 0} | times: expected a number above zero",
        "nonsense | Expected a fault as JSON",
      })
  void impossibleFaultIsRefused(String body, String detail) {
    assertThat(fault(body))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo(detail);
  }

  private MvcTestResult fault(String body) {
    return web.post()
        .uri("/sandbox/copper/faults")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private HttpResponse<String> overTheWire(
      String method, String path, String body, Duration patience) throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/sandbox/copper/developer_api/v1%s".formatted(port, path)))
            .timeout(patience)
            .header("X-PW-AccessToken", "sandbox")
            .header("X-PW-Application", "developer_api")
            .header("X-PW-UserEmail", "agent@doorway.example")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
