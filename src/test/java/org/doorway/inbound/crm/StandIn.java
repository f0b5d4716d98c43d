package org.doorway.inbound.crm;

import static java.net.http.HttpRequest.BodyPublishers.ofString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/** The CRM of the running demo, as a person works in it, and its webhooks' way to us. */
final class StandIn {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long AGENT2 = 137652;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  StandIn(int port) {
    base = "http://127.0.0.1:" + port;
  }

  /** From now on the test alone delivers notifications. */
  void dropsItsWebhooks() {
    send(json("/sandbox/copper/faults").POST(ofString("{\"dropWebhooks\": true}")).build());
  }

  void open(long number) {
    var person =
        copper(
            "POST",
            "/people",
            """
            {"name": "Sam Seller%d", "emails": [{"email": "s%d@x.example", "category": "work"}]}
            """
                .formatted(number, number));
    copper(
        "POST",
        "/opportunities",
        """
        {"name": "Home %d", "primary_contact_id": %d, "assignee_id": 137651, "custom_fields": [
          {"custom_field_definition_id": 126241, "value": "%d Elm St, Dallas, TX 75201"}]}
        """
            .formatted(number, person.path("id").asLong(), number));
  }

  void change(long id, String attributes) {
    copper("PUT", "/opportunities/" + id, attributes);
  }

  /** Every opportunity's status, in our words, and whose it is. */
  Map<Long, String> opportunities() {
    var found = new TreeMap<Long, String>();
    copper("POST", "/opportunities/search", "{\"page_size\": 200, \"sort_by\": \"date_created\"}")
        .forEach(
            one ->
                found.put(
                    one.path("id").asLong(),
                    status(one.path("status").asText())
                        + " with "
                        + (one.path("assignee_id").asLong() == AGENT2 ? "agent2" : "agent")));
    return found;
  }

  int deliver(String header, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(base + CopperWebhookController.PATH))
            .header("Authentication", header)
            .header("Content-Type", type)
            .POST(ofString(body))
            .build());
  }

  private static String status(String theirs) {
    return switch (theirs) {
      case "Open" -> "OPEN";
      case "Won" -> "CLOSED";
      case "Lost" -> "LOST";
      default -> "WITHDRAWN";
    };
  }

  private JsonNode copper(String method, String path, String body) {
    var request =
        json("/sandbox/copper/developer_api/v1" + path)
            .header("X-PW-AccessToken", "sandbox")
            .header("X-PW-Application", "developer_api")
            .header("X-PW-UserEmail", "agent@doorway.example")
            .method(method, ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(method + " " + path + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private HttpRequest.Builder json(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Content-Type", "application/json");
  }

  private int send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }
}
