package org.doorway.sandbox.texts;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClientReplyTest {

  @RegisterExtension
  static final WireMockExtension DOORWAY =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @Test
  void isSignedAsTwilioSigns() {
    var reply = new ClientReply(URI.create("https://mycompany.com/myapp.php?foo=1&bar=2"), "12345");

    assertThat(
            reply.signature(
                new TreeMap<>(
                    Map.of(
                        "CallSid", "CA1234567890ABCDE",
                        "Caller", "+14158675309",
                        "Digits", "1234",
                        "From", "+14158675309",
                        "To", "+18005551212"))))
        .isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
  }

  @Test
  void arrivesAsAForm() {
    DOORWAY.stubFor(post("/webhooks/twilio").willReturn(ok("<Response/>")));
    var webhook = URI.create(DOORWAY.baseUrl() + "/webhooks/twilio");
    var reply = new ClientReply(webhook, "sandbox");

    reply.send("+12145550144", "+12145550100", "STOP");

    var signature =
        reply.signature(
            new TreeMap<>(Map.of("Body", "STOP", "From", "+12145550144", "To", "+12145550100")));
    DOORWAY.verify(
        postRequestedFor(urlEqualTo("/webhooks/twilio"))
            .withFormParam("From", equalTo("+12145550144"))
            .withFormParam("To", equalTo("+12145550100"))
            .withFormParam("Body", equalTo("STOP"))
            .withHeader("X-Twilio-Signature", equalTo(signature)));
  }
}
