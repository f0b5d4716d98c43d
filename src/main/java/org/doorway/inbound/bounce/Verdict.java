package org.doorway.inbound.bounce;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doorway.world.email.DeliveryReport.Failure;

/** What a status of RFC 3463 means, in a sentence for people who have never heard of it. */
final class Verdict {

  static final String UNREADABLE =
      "A mail server sent back a notice about this email that Doorway cannot read; see its words";

  private static final Pattern DETAILED = Pattern.compile("\\b[45]\\.\\d{1,3}\\.\\d{1,3}\\b");

  private Verdict() {}

  static String of(Failure failure) {
    String status = status(failure);
    return switch (status.replaceFirst("^\\d\\.", "")) {
      case "1.0", "1.1", "1.3", "1.6", "1.10", "4.1" ->
          status.startsWith("4")
              ? "Their mail server could not be reached for days"
              : "There is no such mailbox: the address is wrong, or was given up";
      case "1.2", "4.4" -> "What follows the @ is wrong: nobody there takes email";
      case "2.1" -> "Their mailbox is closed";
      case "2.2" -> "Their mailbox is full";
      case "2.3", "3.4" -> "The email is too large for their mail server";
      case "4.6", "4.14" -> "The email went in circles: their mail server is set up wrongly";
      default -> general(status);
    };
  }

  private static String general(String status) {
    if (status.startsWith("4.")) {
      return "Their mail server could not be reached for days";
    }
    return status.startsWith("5.7.")
        ? "Their mail server lets no email of ours through: it takes it for unwanted"
        : "Their mail server refused the email";
  }

  /** Some servers say 5.0.0 where everybody reads, and the real one in their words. */
  private static String status(Failure failure) {
    if (!failure.status().isEmpty() && !failure.status().endsWith(".0.0")) {
      return failure.status();
    }
    return DETAILED
        .matcher(failure.diagnosis())
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElse(failure.status());
  }
}
