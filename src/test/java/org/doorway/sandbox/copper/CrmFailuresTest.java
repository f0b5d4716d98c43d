package org.doorway.sandbox.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.doorway.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

/** What the buttons of the CRM do to who asks it. */
class CrmFailuresTest extends WithSandbox {

  private static final String SAM = "{\"name\": \"Sam Seller\"}";

  @Test
  void awayItAnswersNobodyUntilItIsBack() {
    begin("away");
    assertThat(copper(GET, "/account", "")).hasStatus(503);
    assertThat(create("people", SAM)).hasStatus(503);

    end();

    assertThat(create("people", SAM)).hasStatusOk();
  }

  @Test
  void refusingItIsReadAndNotChanged() {
    begin("refused");

    assertThat(create("people", SAM)).hasStatus(422);
    assertThat(copper(GET, "/account", "")).hasStatusOk();
    assertThat(copper(POST, "/people/search", "{}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("[]");

    end();

    assertThat(create("people", SAM)).hasStatusOk();
  }

  @Test
  void slowItTakesFiveSecondsOverEveryAnswer() {
    begin("slow");

    assertThat(web.get().uri("/sandbox/copper/faults"))
        .bodyJson()
        .isLenientlyEqualTo("{\"status\": null, \"delayMillis\": 5000, \"times\": null}");

    end();
  }

  private void begin(String kind) {
    web.post().uri("/sandbox/copper/faults/begin").param("kind", kind).exchange();
  }

  private void end() {
    web.post().uri("/sandbox/copper/faults/end").exchange();
  }
}
