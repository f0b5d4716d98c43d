package org.doorway.sandbox.copper;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WebhooksTest extends WithSandbox {

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private HttpServer receiver;

  @BeforeEach
  void receive() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::note);
    receiver.start();
    create("people", "{\"name\": \"Sam Seller\"}");
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  @Test
  void subscriptionCanBeReadAndEnded() {
    var created = subscribe("opportunity", "update");

    var expected =
        """
        {"id": 17065, "target": "http://127.0.0.1:%d/hook", "type": "opportunity",
         "event": "update", "secret": {"secret": "hook_source", "key": "k"},
         "created_at": 1795298400}"""
            .formatted(receiver.getAddress().getPort());
    assertThat(created).hasStatusOk().bodyJson().isStrictlyEqualTo(expected);
    assertThat(copper(GET, "/webhooks/17065", "")).bodyJson().isStrictlyEqualTo(expected);
    assertThat(copper(GET, "/webhooks", "")).bodyJson().isStrictlyEqualTo("[" + expected + "]");
    assertThat(copper(DELETE, "/webhooks/17065", ""))
        .bodyJson()
        .isStrictlyEqualTo("{\"id\": 17065}");
    assertThat(copper(GET, "/webhooks/17065", "")).hasStatus(404);
  }

  @Test
  void newTargetReplacesTheOld() {
    subscribe("opportunity", "update");
    subscribe("opportunity", "update");

    assertThat(copper(GET, "/webhooks", ""))
        .bodyJson()
        .extractingPath("$[*].id")
        .asArray()
        .containsExactly(17066);
  }

  @Test
  void updateIsAnnouncedOnceWithWhatChanged() throws Exception {
    subscribe("opportunity", "update");
    create(
        "opportunities",
        """
        {"name": "1200 Elm", "primary_contact_id": 27140359,
         "custom_fields": [{"custom_field_definition_id": 126241, "value": "a"}]}""");

    copper(
        PUT,
        "/opportunities/4956209",
        """
        {"assignee_id": 137651, "name": "1200 Elm",
         "custom_fields": [{"custom_field_definition_id": 126241, "value": "b"}]}""");

    JsonAssert.comparator(JsonCompareMode.STRICT)
        .assertIsMatch(
            """
            {"ids": [4956209], "type": "opportunity", "event": "update",
             "subscription_id": 17065, "secret": "hook_source", "key": "k",
             "updated_attributes": {"assignee_id": [null, 137651],
                                    "custom_fields": {"126241": ["a", "b"]}},
             "timestamp": "2026-11-21T22:00:00Z"}""",
            received.poll(5, SECONDS));
    assertThat(received.poll(200, MILLISECONDS)).isNull();
  }

  @Test
  void newAndDeletedOnesAreAnnouncedWithoutAttributes() throws Exception {
    subscribe("person", "new");
    subscribe("person", "delete");

    create("people", "{\"name\": \"Bea\"}");
    assertThat(received.poll(5, SECONDS)).contains("\"new\"").doesNotContain("updated_attributes");
    copper(DELETE, "/people/27140360", "");
    assertThat(received.poll(5, SECONDS)).contains("\"delete\"");
  }

  @Test
  void activityAnnouncesNothingOfItsParent() throws Exception {
    subscribe("person", "update");

    create(
        "activities",
        """
        {"parent": {"type": "person", "id": 27140359}, "details": "Called",
         "type": {"category": "user", "id": 190711}}""");

    assertThat(received.poll(300, MILLISECONDS)).isNull();
  }

  @Test
  void notificationCanBeDropped() throws Exception {
    subscribe("person", "new");
    web.post()
        .uri("/sandbox/copper/faults")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"dropWebhooks\": true}")
        .exchange();

    create("people", "{\"name\": \"Bea\"}");

    assertThat(received.poll(300, MILLISECONDS)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | Target: must be an https URL",
        "{'target': 'http://elsewhere.example'} | Target: must be an https URL",
        "{'target': 'ftp://localhost'} | Target: must be an https URL",
        "{'target': 'https://a b'} | Target: must be an https URL",
        "{'target': 'https://elsewhere.example', 'type': 'house'} | Type: unknown",
        "{'target': 'https://elsewhere.example', 'type': 'task', 'event': 'x'} | Event: must be new, update or delete",
        "{'target': 'https://elsewhere.example', 'type': 'task', 'event': 'new', 'secret': 'x'} | Secret: must be a map of strings",
        "{'target': 'https://elsewhere.example', 'type': 'task', 'event': 'new', 'headers': {'Host': 'x'}} | Headers: must be a map of header fields",
      })
  void wrongSubscriptionIsRefused(String body, String reason) {
    assertThat(copper(POST, "/webhooks", body.replace('\'', '"')))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.message")
        .isEqualTo("Invalid input: Validation errors: " + reason);
  }

  private MvcTestResult subscribe(String type, String event) {
    return copper(
        POST,
        "/webhooks",
        """
        {"target": "http://127.0.0.1:%d/hook", "type": "%s", "event": "%s",
         "secret": {"secret": "hook_source", "key": "k"}, "headers": {"Authentication": "x"}}"""
            .formatted(receiver.getAddress().getPort(), type, event));
  }

  private void note(HttpExchange exchange) throws IOException {
    received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    exchange.sendResponseHeaders(500, -1);
    exchange.close();
  }
}
