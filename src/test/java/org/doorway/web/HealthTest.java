package org.doorway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an admin, and what watches the nodes for them, is told. */
@WebTest
class HealthTest {

  @LocalServerPort private int port;
  @Autowired private Office office;

  @AfterEach
  void today() {
    ClockUtil.reset();
  }

  @Test
  void adminSeesHowFarTheHolidaysAreKnown() {
    at("2029-12-25T18:00:00Z");

    var office = seenByAdmin().path("components").path("holidays");

    assertThat(office.path("details").path("knownUntil").asText()).isEqualTo("2030-12-25");
    assertThat(office.path("details").has("warning")).isFalse();
  }

  @Test
  void holidaysThatRunOutAreShownAndNoNodeIsUnfit() {
    at("2029-12-26T18:00:00Z");

    var office = seenByAdmin().path("components").path("holidays");

    assertThat(office.path("details").path("warning").asText())
        .startsWith("Holidays are known until 2030-12-25 only");
    var node = get("/actuator/health");
    assertThat(node.status()).isEqualTo(200);
    assertThat(node.json().path("status").asText()).isEqualTo("UP");
  }

  @Test
  void nothingElseOfAComponentIsShownToStrangers() {
    assertThat(get("/actuator/health").json().has("components")).isFalse();
    assertThat(get("/actuator/health/db").status()).isEqualTo(404);
    assertThat(get("/actuator/health/office").json().has("components")).isFalse();
    assertThat(browser().api("GET", "/actuator/health/office", WebStaff.LEAD, "text/plain", ""))
        .satisfies(answer -> assertThat(answer.json().has("components")).isFalse());
    assertThat(get("/actuator").status()).isEqualTo(404);
  }

  private static void at(String now) {
    ClockUtil.setCurrentTime(Date.from(Instant.parse(now)));
  }

  private JsonNode seenByAdmin() {
    return browser().api("GET", "/actuator/health/office", WebStaff.ADMIN, "text/plain", "").json();
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }

  private Browser.Answer get(String address) {
    var answer = browser().get(address);
    assertThat(answer.body()).doesNotContain("jdbc:");
    return answer;
  }
}
