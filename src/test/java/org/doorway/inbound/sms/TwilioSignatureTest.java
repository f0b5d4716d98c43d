package org.doorway.inbound.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TwilioSignatureTest {

  /** The example of the provider's own documentation. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "CallSid", "CA1234567890ABCDE",
          "Caller", "+14158675309",
          "Digits", "1234",
          "From", "+14158675309",
          "To", "+18005551212");

  private final TwilioSignature signature =
      new TwilioSignature(URI.create("https://mycompany.com/myapp.php?foo=1&bar=2"), "12345");

  @Test
  void signsAsTheProviderDocumentsIt() {
    assertThat(signature.of(FIELDS)).isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    assertThat(signature.isOn(FIELDS, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isTrue();
  }

  @Test
  void anythingElseIsForged() {
    assertThat(signature.isOn(Map.of("From", "+14158675309"), "RSOYDt4T1cUTdK1PDd93/VVr8B8="))
        .isFalse();
    assertThat(signature.isOn(FIELDS, "")).isFalse();
    assertThat(signature.toString()).doesNotContain("12345");
  }
}
