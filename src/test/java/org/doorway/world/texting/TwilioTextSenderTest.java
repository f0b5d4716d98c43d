package org.doorway.world.texting;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.doorway.world.texting.TextRejectedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

class TwilioTextSenderTest {

  private static final String PATH = "/2010-04-01/Accounts/AC123/Messages.json";
  private static final String NUMBER = "+12145550123";

  @RegisterExtension
  static final WireMockExtension twilio =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  @Test
  void postsTheMessageAndReturnsItsId() {
    answers(jsonResponse("{\"sid\":\"SM1\",\"status\":\"queued\",\"price\":null}", 201));

    var id = sender(true).send(NUMBER, "Nothing to amend & all set – Ann");

    assertThat(id).isEqualTo("SM1");
    twilio.verify(
        1,
        postRequestedFor(urlEqualTo(PATH))
            .withBasicAuth(new BasicCredentials("AC123", "token"))
            .withFormParam("To", equalTo(NUMBER))
            .withFormParam("From", equalTo("+12145550199"))
            .withFormParam("Body", equalTo("Nothing to amend & all set – Ann")));
  }

  @ParameterizedTest
  @CsvSource({"21211, NOT_A_NUMBER", "21614, NOT_A_MOBILE", "21610, OPTED_OUT"})
  void aNumberThatWillNeverGetItIsRejected(int code, Reason reason) {
    answers(jsonResponse("{\"code\":" + code + ",\"message\":\"no\",\"status\":400}", 400));

    assertThatExceptionOfType(TextRejectedException.class)
        .isThrownBy(() -> sender(true).send(NUMBER, "Hello"))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason))
        .withMessageContaining(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 429, 503})
  void anyOtherRefusalIsWorthAnotherTry(int status) {
    answers(jsonResponse("{\"code\":20003,\"message\":\"later\"}", status));

    assertThatExceptionOfType(RestClientResponseException.class)
        .isThrownBy(() -> sender(true).send(NUMBER, "Hello"))
        .satisfies(refused -> assertThat(refused.getStatusCode().value()).isEqualTo(status));
  }

  @Test
  void anAnswerThatIsNotTheProvidersIsWorthAnotherTry() {
    answers(aResponse().withStatus(400).withHeader("Content-Type", "text/html").withBody("<p>"));

    assertThatExceptionOfType(RestClientException.class)
        .isThrownBy(() -> sender(true).send(NUMBER, "Hello"));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504})
  void aProviderThatBreaksMayHaveTakenIt(int status) {
    answers(jsonResponse("{\"code\":20500,\"message\":\"oops\"}", status));

    assertThatExceptionOfType(TextAnswerLostException.class)
        .isThrownBy(() -> sender(true).send(NUMBER, "Hello"))
        .withMessageContaining("may have been sent");
  }

  @Test
  void anAcceptanceWithoutAnIdMayBeOne() {
    answers(jsonResponse("{}", 201));

    assertThatExceptionOfType(TextAnswerLostException.class)
        .isThrownBy(() -> sender(true).send(NUMBER, "Hello"));
  }

  @Test
  void doesNotWaitForASilentProvider() {
    answers(jsonResponse("{\"sid\":\"SM1\"}", 201).withFixedDelay(3_000));

    assertThatExceptionOfType(TextAnswerLostException.class)
        .isThrownBy(() -> sender(true).send(NUMBER, "Hello"));
  }

  @Test
  void aBrokenConnectionMayComeAfterTheMessage() {
    answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertThatExceptionOfType(TextAnswerLostException.class)
        .isThrownBy(() -> sender(true).send(NUMBER, "Hello"));
  }

  @Test
  void aClosedDoorIsWorthAnotherTry() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var nobody = new TwilioTextSender(properties(true, "token", "http://localhost:" + port));

    assertThatExceptionOfType(ResourceAccessException.class)
        .isThrownBy(() -> nobody.send(NUMBER, "Hello"));
  }

  @Test
  void sendsNothingWhileSwitchedOff() {
    assertThatIllegalStateException().isThrownBy(() -> sender(false).send(NUMBER, "Hello"));

    twilio.verify(0, postRequestedFor(urlEqualTo(PATH)));
  }

  @Test
  void needsAnAccountWhenSwitchedOnAndKeepsItsSecret() {
    assertThatIllegalArgumentException().isThrownBy(() -> properties(true, ""));
    assertThat(properties(true, "token").toString()).doesNotContain("token");
  }

  private static void answers(ResponseDefinitionBuilder answer) {
    twilio.stubFor(post(PATH).willReturn(answer));
  }

  private static TextSender sender(boolean enabled) {
    return new TwilioTextSender(properties(enabled, "token"));
  }

  private static TextingProperties properties(boolean enabled, String token) {
    return properties(enabled, token, twilio.baseUrl());
  }

  private static TextingProperties properties(boolean enabled, String token, String baseUrl) {
    return new TextingProperties(
        enabled,
        URI.create(baseUrl),
        "AC123",
        token,
        "+12145550199",
        Duration.ofSeconds(1),
        Duration.ofMillis(500),
        new QuietHours(LocalTime.of(9, 0), LocalTime.of(21, 0), LocalTime.of(12, 0)));
  }
}
