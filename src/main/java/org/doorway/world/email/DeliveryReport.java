package org.doorway.world.email;

import java.util.List;

/**
 * What a mail server, or somebody who pretends to be one, says about an email that did not arrive.
 * It is plain text of bounded length, and to be believed as little as anything from outside.
 *
 * @param messageIds the emails it may be about, the likeliest first
 * @param failures who did not get it, for good; empty when the report could not be understood
 * @param words what it says to people
 */
public record DeliveryReport(List<String> messageIds, List<Failure> failures, String words) {

  public DeliveryReport {
    messageIds = List.copyOf(messageIds);
    failures = List.copyOf(failures);
  }

  /**
   * One recipient whom the email never reaches.
   *
   * @param recipient an email address, or empty when none was named that could be one
   * @param status the status of RFC 3463, such as {@code 5.1.1}, or empty
   * @param diagnosis what the recipient's server said
   */
  public record Failure(String recipient, String status, String diagnosis) {}
}
