package org.doorway.sandbox.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TwilioTest extends WithSandbox {

  @Test
  void messageIsQueued() {
    var sent = send("sandbox", "+12145550100", "+12145550199", "Nothing to amend");

    assertThat(sent).hasStatus(201);
    assertThat(sent)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"account_sid": "AC1", "status": "queued", "to": "+12145550100",
             "from": "+12145550199", "body": "Nothing to amend", "direction": "outbound-api",
             "date_created": "Sat, 21 Nov 2026 22:00:00 +0000", "error_code": null,
             "error_message": null, "num_segments": "1"}""");
    assertThat(sent).bodyJson().extractingPath("$.sid").asString().matches("SM[0-9a-f]{32}");
  }

  @Test
  void messagesAreKeptOldestFirst() {
    send("sandbox", "+12145550100", "+12145550199", "One");
    send("sandbox", "+12145550100", "+12145550199", "Two <b>");

    assertThat(web.get().uri("/sandbox/texts/messages"))
        .bodyJson()
        .extractingPath("$[*].body")
        .isEqualTo(List.of("One", "Two <b>"));
    assertThat(web.get().uri("/sandbox/texts/messages"))
        .bodyJson()
        .extractingPath("$[0]")
        .asMap()
        .containsEntry("receivedAt", "2026-11-21T22:00:00Z")
        .containsEntry("from", "+12145550199")
        .containsEntry("to", "+12145550100")
        .containsKeys("id", "sid");
    assertThat(web.get().uri("/sandbox/texts"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence("Two &lt;b&gt;", "One");
  }

  @ParameterizedTest
  @CsvSource({
    "2145550100, +12145550199, Hi, 21211",
    "+1214, +12145550199, Hi, 21211",
    "+15005550001, +12145550199, Hi, 21211",
    "+15005550004, +12145550199, Hi, 21610",
    "+12145550100, Doorway, Hi, 21212",
    "'', +12145550199, Hi, 21604",
    "+12145550100, '', Hi, 21603",
    "+12145550100, +12145550199, '', 21602",
  })
  void wrongMessageIsRefusedAndNotKept(String to, String from, String body, int code) {
    var refused = send("sandbox", to, from, body);

    assertThat(refused).hasStatus(400);
    assertThat(refused)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsOnlyKeys("code", "message", "more_info", "status")
        .containsEntry("code", code)
        .containsEntry("status", 400)
        .containsEntry("more_info", "https://www.twilio.com/docs/errors/" + code);
    assertThat(web.get().uri("/sandbox/texts/messages")).bodyJson().isStrictlyEqualTo("[]");
  }

  @Test
  void bodyHasALimit() {
    assertThat(send("sandbox", "+12145550100", "+12145550199", "x".repeat(1600))).hasStatus(201);
    assertThat(send("sandbox", "+12145550100", "+12145550199", "x".repeat(1601)))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(21617);
  }

  @Test
  void tokenMustBeRight() {
    assertThat(send("wrong", "+12145550100", "+12145550199", "Hi"))
        .hasStatus(401)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(20003);
  }

  @ParameterizedTest
  @CsvSource({"refused, 400, 21614", "away, 503, 20503"})
  void everyTextFailsAsToldUntilItIsEnded(String kind, int status, int code) {
    web.post()
        .uri("/sandbox/texts/faults")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"kind\": \"%s\"}".formatted(kind))
        .exchange();

    assertThat(send("sandbox", "+12145550100", "+12145550199", "Hi"))
        .hasStatus(status)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(code);
    assertThat(web.get().uri("/sandbox/texts/messages")).bodyJson().isStrictlyEqualTo("[]");

    assertThat(web.delete().uri("/sandbox/texts/faults")).hasStatus(204);

    assertThat(send("sandbox", "+12145550100", "+12145550199", "Hi")).hasStatus(201);
  }

  private MvcTestResult send(String token, String to, String from, String body) {
    return web.post()
        .uri("/sandbox/twilio/2010-04-01/Accounts/AC1/Messages.json")
        .header(
            HttpHeaders.AUTHORIZATION, "Basic " + HttpHeaders.encodeBasicAuth("AC1", token, null))
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .param("To", to)
        .param("From", from)
        .param("Body", body)
        .exchange();
  }
}
