package org.doorway.texting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The account that text messages are sent from, and whether they are sent at all. */
@ConfigurationProperties("doorway.texting")
public record TextingProperties(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("") String baseUrl,
    @DefaultValue("") String accountSid,
    @DefaultValue("") String authToken,
    @DefaultValue("") String from,
    QuietHours quietHours) {

  public TextingProperties {
    if (enabled
        && (baseUrl.isBlank() || accountSid.isBlank() || authToken.isBlank() || from.isBlank())) {
      throw new IllegalArgumentException(
          "doorway.texting is enabled: it needs base-url, account-sid, auth-token and from");
    }
  }
}
