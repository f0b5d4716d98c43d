package org.doorway.inbound.crm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The secret that a notification must bring; without one configured, none is believed. */
@Component
class WebhookSecret {

  private final String secret;

  WebhookSecret(CrmFeedProperties properties) {
    this.secret = properties.secret();
  }

  /** Takes the same time whatever is wrong; comparing hashes hides the length, too. */
  boolean matches(Optional<String> brought) {
    boolean same =
        MessageDigest.isEqual(
            Hash.of(secret).getBytes(StandardCharsets.US_ASCII),
            Hash.of(brought.orElse("")).getBytes(StandardCharsets.US_ASCII));
    return same && !secret.isBlank();
  }
}
