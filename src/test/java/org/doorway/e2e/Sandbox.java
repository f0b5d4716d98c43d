package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The outside world of the demo: what reached it, and the time machine. */
final class Sandbox {

  private static final String COPPER = "/sandbox/copper/developer_api/v1";
  private static final String[] KEYS = keysOf("admin");

  private final HttpSession http;

  Sandbox(DemoApplication demo) {
    this.http = new HttpSession(demo);
  }

  ZonedDateTime now() {
    var now = http.get("/sandbox/clock").json().path("now").asText();
    return Instant.parse(now).atZone(DemoApplication.ZONE);
  }

  LocalDate today() {
    return now().toLocalDate();
  }

  void advance(Duration duration) {
    var arrival =
        http.post("/sandbox/clock/advance", Map.of("duration", duration.toString())).json();
    assertThat(arrival.has("stillRunning")).as("everything due has run: " + arrival).isFalse();
  }

  void advanceTo(ZonedDateTime moment) {
    var ahead = Duration.between(now(), moment).plusSeconds(1);
    assertThat(ahead).as("the way to " + moment).isPositive();
    advance(ahead);
  }

  void advanceToNextMorning() {
    advanceTo(today().plusDays(1).atTime(9, 0).atZone(DemoApplication.ZONE));
  }

  /** Lets what was just asked for happen: emails wait their time and leave. */
  void settle() {
    advance(Duration.ofSeconds(31));
  }

  /** What reached an address, oldest first. */
  List<JsonNode> mailTo(String address) {
    return mails().stream().filter(mail -> contains(mail.path("to"), address)).toList();
  }

  List<JsonNode> mails() {
    return stream(http.get("/sandbox/mail/messages").json()).toList();
  }

  /** A mail as it went over the wire. */
  String raw(JsonNode mail) {
    return http.get("/sandbox/mail/messages/%d.eml".formatted(mail.path("id").asLong())).text();
  }

  List<JsonNode> textsTo(String number) {
    return stream(http.get("/sandbox/texts/messages").json())
        .filter(text -> text.path("to").asText().equals(number))
        .toList();
  }

  Crm crm() {
    return new Crm(
        http.get("/sandbox/crm/records").json(),
        catalogue("/pipelines").path(0).path("stages"),
        http.post(COPPER + "/users/search", Map.of(), KEYS).json());
  }

  /** Somebody of the brokerage changes an opportunity there; a moment later it is noticed. */
  void changeInCrm(String user, JsonNode opportunity, Map<String, Object> change) {
    var path = COPPER + "/opportunities/" + opportunity.path("id").asLong();
    assertThat(http.put(path, change, keysOf(user)).status()).isEqualTo(200);
  }

  private static String[] keysOf(String user) {
    return new String[] {
      "X-PW-AccessToken", "sandbox",
      "X-PW-Application", "developer_api",
      "X-PW-UserEmail", user + "@doorway.example"
    };
  }

  private JsonNode catalogue(String path) {
    return http.get(COPPER + path, KEYS).json();
  }

  void crmFailsWith(int status) {
    http.post("/sandbox/copper/faults", Map.of("status", status)).json();
  }

  void crmIsWellAgain() {
    http.delete("/sandbox/copper/faults");
  }

  private static boolean contains(JsonNode addresses, String address) {
    return stream(addresses).anyMatch(each -> each.asText().equals(address));
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
