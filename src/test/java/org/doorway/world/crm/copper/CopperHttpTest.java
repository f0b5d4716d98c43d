package org.doorway.world.crm.copper;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.doorway.world.crm.CrmAnswerLostException;
import org.doorway.world.crm.CrmReach;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.crm.CrmUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

class CopperHttpTest extends CopperTest {

  private static final String JANE = "{\"id\": 1, \"name\": \"Jane\"}";

  private CopperHttp http = http();

  @Test
  void everyRequestSaysWhoWeAre() {
    answers("GET", "/people/1", JANE);
    answers("POST", "/people", JANE);

    read();
    create();

    for (var request : List.of(getRequestedFor(anyUrl()), postRequestedFor(anyUrl()))) {
      copper.verify(1, withOurHeaders(request));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404, 409, 422})
  void refusalIsForAPerson(int status) {
    answers("POST", "/people", refusal(status, "Because."));

    assertThatThrownBy(this::create)
        .isInstanceOf(CrmRejectedException.class)
        .hasMessage("Could not create Jane: Copper answered " + status + ", Because.");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void troubleIsTriedAgainLater(int status) {
    answers("GET", "/people/1", refusal(status, "Slow down"));

    assertThatThrownBy(this::read)
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not read Jane: Copper answered " + status + ", Slow down");
    wasAsked(1, "GET", "/people/1");
  }

  @ParameterizedTest
  @CsvSource({"408, false", "425, false", "429, false", "500, true", "503, true"})
  void onlyWhoDoesNotAnswerIsAway(int status, boolean away) {
    answers("GET", "/people/1", refusal(status, "Slow down"));

    assertThatThrownBy(this::read)
        .asInstanceOf(InstanceOfAssertFactories.type(CrmUnavailableException.class))
        .returns(away, CrmUnavailableException::isAway);
  }

  @Test
  void whoseAnswerCannotBeReadIsNotAway() {
    answers("GET", "/people/1", okJson("<html>Sign in</html>"));

    assertThatThrownBy(this::read)
        .asInstanceOf(InstanceOfAssertFactories.type(CrmUnavailableException.class))
        .returns(false, CrmUnavailableException::isAway);
  }

  @Test
  void explanationIsMessageElseErrorElseNothing() {
    assertThat(refusalOf("{\"error\": \"Request size too large\"}"))
        .endsWith("answered 422, Request size too large");
    assertThat(refusalOf("{\"message\": {\"name\": [{\"error\": \"invalid\"}]}, \"error\": \"x\"}"))
        .endsWith("answered 422, {\"name\":[{\"error\":\"invalid\"}]}");
    assertThat(refusalOf("{\"message\": null}")).endsWith("answered 422");
    assertThat(refusalOf("<html>No</html>")).endsWith("answered 422");
    assertThat(refusalOf("")).endsWith("answered 422");
  }

  @Test
  void explanationHasNothingThatNoDatabaseKeeps() {
    assertThat(refusalOf("{\"message\": \"No\\u0000name\"}")).endsWith("answered 422, Noname");
  }

  @Test
  void longExplanationIsCut() {
    assertThat(refusalOf("{\"message\": \"" + "x".repeat(10_000) + "\"}")).hasSizeLessThan(600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "{\"id\": \"x\"}", "<html>Sign in</html>"})
  void unreadableAnswerIsTriedAgainLater(String answer) {
    answers("POST", "/people", okJson(answer));

    assertThatThrownBy(this::create)
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not create Jane: Copper's answer cannot be read");
  }

  @Test
  void silenceEndsAtTheReadTimeout() {
    http = http(Duration.ofSeconds(1));
    answers("GET", "/people/1", okJson(JANE).withFixedDelay(4_000));

    assertThatThrownBy(this::read)
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not read Jane: Copper did not answer in time");
    wasAsked(1, "GET", "/people/1");
  }

  @Test
  void answerThatTricklesInEndsAtTheReadTimeout() {
    http = http(Duration.ofSeconds(1));
    answers("POST", "/people", okJson(JANE).withChunkedDribbleDelay(5, 5_000));
    var begun = System.nanoTime();

    assertThatThrownBy(this::create).isInstanceOf(CrmUnavailableException.class);

    assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(4_500);
  }

  @Test
  void lostSearchIsRepeatedOnce() {
    answersInTurn("POST", "/people/search", broken(), okJson("[]"));

    assertThat(search()).isEmpty();
    wasAsked(2, "POST", "/people/search");
  }

  @Test
  void searchLostTwiceIsTriedAgainLater() {
    answers("POST", "/people/search", broken());

    assertThatThrownBy(this::search)
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not find Jane: the connection to Copper failed");
    wasAsked(2, "POST", "/people/search");
  }

  @Test
  void lostCreateIsNeverRepeated() {
    answers("POST", "/people", broken());

    assertThatThrownBy(this::create).isInstanceOf(CrmAnswerLostException.class);
    wasAsked(1, "POST", "/people");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504})
  void createMayHaveHappenedThoughTheServerBroke(int status) {
    answers("POST", "/people", refusal(status, "Oops"));

    assertThatThrownBy(this::create)
        .isInstanceOf(CrmAnswerLostException.class)
        .hasMessage("Could not create Jane: Copper answered " + status + ", Oops");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 503})
  void createThatWasTurnedAwayDidNotHappen(int status) {
    answers("POST", "/people", refusal(status, "Slow down"));

    assertThatThrownBy(this::create)
        .isInstanceOf(CrmUnavailableException.class)
        .isNotInstanceOf(CrmAnswerLostException.class);
  }

  @Test
  void createMayHaveHappenedThoughTheAnswerCameTooLate() {
    http = http(Duration.ofSeconds(1));
    answers("POST", "/people", okJson(JANE).withFixedDelay(4_000));

    assertThatThrownBy(this::create).isInstanceOf(CrmAnswerLostException.class);
  }

  @Test
  void noRequestBeginsAfterTheDeadlineOfItsCall() {
    answers("GET", "/people/1", okJson(JANE));

    assertThatThrownBy(() -> CopperDeadline.within(Duration.ZERO, this::read))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not read Jane: Copper is too slow just now");
    assertThat(CopperDeadline.within(Duration.ofSeconds(20), this::read).id()).isEqualTo(1);
    assertThat(read().id()).isEqualTo(1);
    wasAsked(2, "GET", "/people/1");
  }

  @Test
  void closedPortIsTriedAgainLater() throws IOException {
    var nobody = properties(URI.create("http://localhost:" + freePort()));
    var http = new CopperHttp(RestClient.builder(), nobody, NO_LIMIT, new CrmReach(event -> {}));

    assertThatThrownBy(() -> http.get("read Jane", CopperNamed.class, "/people/1"))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not read Jane: Copper cannot be reached");
    assertThatThrownBy(() -> http.create("create Jane", CopperNamed.class, "/people", Map.of()))
        .isInstanceOf(CrmUnavailableException.class)
        .isNotInstanceOf(CrmAnswerLostException.class);
  }

  private CopperNamed read() {
    return http.get("read Jane", CopperNamed.class, "/people/{id}", 1);
  }

  private CopperNamed create() {
    return http.create("create Jane", CopperNamed.class, "/people", Map.of("name", "Jane"));
  }

  private CopperNamed[] search() {
    return http.search("find Jane", CopperNamed[].class, "/people/search", Map.of("name", "Jane"));
  }

  private String refusalOf(String body) {
    answers("POST", "/people", aResponse().withStatus(422).withBody(body));
    try {
      return create().toString();
    } catch (CrmRejectedException rejected) {
      return rejected.getMessage();
    }
  }

  private static RequestPatternBuilder withOurHeaders(RequestPatternBuilder request) {
    return request
        .withHeader("X-PW-AccessToken", equalTo("secret-token"))
        .withHeader("X-PW-Application", equalTo("developer_api"))
        .withHeader("X-PW-UserEmail", equalTo("doorway@broker.example"))
        .withHeader("Content-Type", equalTo("application/json"))
        .withoutHeader("Authorization");
  }

  private static ResponseDefinitionBuilder broken() {
    return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
