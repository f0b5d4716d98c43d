package org.doorway.world.texting;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The account that text messages are sent from, when they may be sent, and whether they are. */
@ConfigurationProperties("doorway.texting")
public record TextingProperties(
    @DefaultValue("false") boolean enabled,
    URI baseUrl,
    @DefaultValue("") String accountSid,
    @DefaultValue("") String authToken,
    @DefaultValue("") String from,
    @DefaultValue("3s") Duration connectTimeout,
    @DefaultValue("15s") Duration readTimeout,
    QuietHours quietHours) {

  public TextingProperties {
    if (baseUrl == null || quietHours == null) {
      throw new IllegalArgumentException("doorway.texting needs base-url and quiet-hours");
    }
    if (enabled && (accountSid.isBlank() || authToken.isBlank() || from.isBlank())) {
      throw new IllegalArgumentException(
          "doorway.texting is enabled: it needs account-sid, auth-token and from");
    }
  }

  /** Without the secret, which a log must never see. */
  @Override
  public String toString() {
    return "TextingProperties[enabled=%s, baseUrl=%s, from=%s]".formatted(enabled, baseUrl, from);
  }
}
