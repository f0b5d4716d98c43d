package org.doorway.sandbox.texts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doorway.sandbox.Sandbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Brings what a client answers to our webhook as Twilio does: a form, signed with our token. */
@Sandbox
@Component
class ClientReply {

  private static final String ALGORITHM = "HmacSHA1";

  private final URI webhook;
  private final String token;
  private final RestClient http = RestClient.create();

  ClientReply(
      @Value("${doorway.texting.inbound.url}") URI webhook,
      @Value("${doorway.texting.auth-token}") String token) {
    this.webhook = webhook;
    this.token = token;
  }

  void send(String from, String to, String body) {
    var fields = new TreeMap<>(Map.of("From", from, "To", to, "Body", body));
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    fields.forEach(form::add);
    http.post()
        .uri(webhook)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .header("X-Twilio-Signature", signature(fields))
        .body(form)
        .retrieve()
        .toBodilessEntity();
  }

  /** Over the address and, by name, each field with its value (Twilio: "Webhooks security"). */
  String signature(SortedMap<String, String> fields) {
    var signed = new StringBuilder(webhook.toString());
    fields.forEach((name, value) -> signed.append(name).append(value));
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
