package org.doorway.world.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** What mail servers, people and others send to a mailbox, as it arrives there. */
final class Bounces {

  static final String MESSAGE_ID = "<0c1b9a5e-3a4f-3c58-9f0e-6a7b8c9d0e1f@doorway.example>";

  private Bounces() {}

  static byte[] about(String messageId, String kind) {
    try (var file = new ClassPathResource("bounces/" + kind + ".eml").getInputStream()) {
      return new String(file.readAllBytes(), UTF_8)
          .replace("${messageId}", messageId)
          .replace("${zeros}", "0".repeat(1000))
          .replace("${control}", "\u0007\u202e\u0000")
          .replace("${long}", "spam ".repeat(4000))
          .replace("\n", "\r\n")
          .getBytes(UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
