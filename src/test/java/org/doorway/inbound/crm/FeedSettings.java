package org.doorway.inbound.crm;

import java.time.Duration;

/** Settings of the feed for tests that need no application. */
final class FeedSettings {

  private FeedSettings() {}

  static CrmFeedProperties with(String publicUrl, String secret) {
    return new CrmFeedProperties(
        true,
        Duration.ofMinutes(5),
        Duration.ofHours(1),
        Duration.ofMillis(200),
        Duration.ofMinutes(5),
        Duration.ofDays(7),
        Duration.ofDays(30),
        Duration.ofHours(4),
        3,
        publicUrl,
        secret);
  }
}
