package org.doorway.inbound.sms;

import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.doorway.sale.opportunity.Consents;
import org.doorway.sale.value.PhoneNumber;
import org.doorway.world.texting.QuietHours;
import org.doorway.world.texting.TextingProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TwilioWebhookTest {

  private static final URI ADDRESS = URI.create("https://doorway.example/webhooks/twilio");
  private static final String TOKEN = "12345";
  private static final String CLIENT = "+12145550143";

  private final Consents consents = mock();
  private final MockMvc http =
      MockMvcBuilders.standaloneSetup(
              new TwilioWebhook(new InboundTextProperties(ADDRESS), texting(), consents))
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"STOP", " stop ", "Unsubscribe", "QUIT"})
  void stopEndsTheConsentOfThatNumber(String words) throws Exception {
    http.perform(signed(Map.of("From", CLIENT, "Body", words)))
        .andExpect(status().isOk())
        .andExpect(content().string("<Response/>"));

    then(consents).should().endTextConsent(new PhoneNumber(CLIENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"START", "Thank you", "Please stop by tomorrow", ""})
  void nothingElseChangesTheConsent(String words) throws Exception {
    http.perform(signed(Map.of("From", CLIENT, "Body", words))).andExpect(status().isOk());

    then(consents).shouldHaveNoInteractions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "STOP", "\u0000", "+1214555\u00000143", "262966"})
  void stopOfWhoHasNoNumberEndsNothing(String from) throws Exception {
    http.perform(signed(Map.of("From", from, "Body", "STOP"))).andExpect(status().isOk());

    then(consents).shouldHaveNoInteractions();
  }

  @Test
  void forgedStopDoesNothing() throws Exception {
    http.perform(request(Map.of("From", CLIENT, "Body", "STOP")).header("X-Twilio-Signature", "x"))
        .andExpect(status().isForbidden());
    http.perform(request(Map.of("From", CLIENT, "Body", "STOP"))).andExpect(status().isForbidden());

    then(consents).shouldHaveNoInteractions();
  }

  private static MockHttpServletRequestBuilder signed(Map<String, String> fields) {
    var signature = new TwilioSignature(ADDRESS, TOKEN).of(fields);
    return request(fields).header("X-Twilio-Signature", signature);
  }

  private static MockHttpServletRequestBuilder request(Map<String, String> fields) {
    var request = post("/webhooks/twilio").contentType(APPLICATION_FORM_URLENCODED);
    fields.forEach(request::param);
    return request;
  }

  private static TextingProperties texting() {
    return new TextingProperties(
        true,
        URI.create("https://api.twilio.com"),
        "AC123",
        TOKEN,
        "+12145550199",
        Duration.ofSeconds(1),
        Duration.ofSeconds(1),
        new QuietHours(LocalTime.of(9, 0), LocalTime.of(21, 0), LocalTime.of(12, 0)));
  }
}
