package org.doorway.faults;

import java.time.Duration;
import java.util.List;

/**
 * How large a run is and how long its faults last. The short form, part of every build, shortens
 * the time limits with them and lets a minute's requests to the CRM pass in five seconds; the full
 * form ({@code -Dfaults=full}) takes both as the application has them.
 */
record Scale(
    int clients,
    Duration tarpit,
    Duration answerHeld,
    int requestsPerMinute,
    List<String> settings,
    Duration patience) {

  private static final Scale SHORT =
      new Scale(
          60,
          Duration.ofSeconds(4),
          Duration.ofSeconds(4),
          1800,
          List.of(
              "--spring.mail.properties.mail.smtp.connectiontimeout=3000",
              "--spring.mail.properties.mail.smtp.timeout=3000",
              "--spring.mail.properties.mail.smtp.writetimeout=3000",
              "--doorway.crm.connect-timeout=3s",
              "--doorway.crm.read-timeout=3s"),
          Duration.ofMinutes(10));

  private static final Scale FULL =
      new Scale(
          300, Duration.ofSeconds(30), Duration.ofSeconds(20), 150, List.of(), Duration.ofHours(1));

  static Scale chosen() {
    return "full".equals(System.getProperty("faults")) ? FULL : SHORT;
  }

  /** The same with no limit to how often the CRM is asked. */
  Scale unlimited() {
    return new Scale(clients, tarpit, answerHeld, 1_000_000, settings, patience);
  }

  /** The CRM takes 180 in a minute where we allow ourselves 150. */
  int mostRequestsInAMinute() {
    return requestsPerMinute * 180 / 150;
  }
}
