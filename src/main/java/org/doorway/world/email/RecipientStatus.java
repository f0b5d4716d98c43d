package org.doorway.world.email;

import jakarta.mail.internet.InternetHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doorway.sale.value.EmailAddress;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/** What a delivery report says of one recipient. */
record RecipientStatus(String action, String status, String recipient, String diagnosis) {

  private static final int MOST_RECIPIENTS = 50;
  private static final int LONGEST_DIAGNOSIS = 500;
  private static final Set<String> NO_FAILURE =
      Set.of("delayed", "delivered", "relayed", "expanded");
  private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

  static List<RecipientStatus> in(DeliveryStatus report) {
    return IntStream.range(0, Math.min(MOST_RECIPIENTS, report.getRecipientDSNCount()))
        .mapToObj(report::getRecipientDSN)
        .map(RecipientStatus::of)
        .filter(recipient -> !recipient.isEmpty())
        .toList();
  }

  /** A server that gave up says failed, whatever the reason: 4.4.7 is days of trying in vain. */
  boolean isFailed() {
    return action.equals("failed") || (action.isEmpty() && status.startsWith("5"));
  }

  boolean isNoFailure() {
    return NO_FAILURE.contains(action);
  }

  DeliveryReport.Failure failure() {
    return new DeliveryReport.Failure(recipient, status, diagnosis);
  }

  private boolean isEmpty() {
    return action.isEmpty() && status.isEmpty() && recipient.isEmpty();
  }

  private static RecipientStatus of(InternetHeaders fields) {
    var status = STATUS.matcher(field(fields, "Status"));
    return new RecipientStatus(
        field(fields, "Action").toLowerCase(Locale.ROOT),
        status.find() ? status.group() : "",
        address(fields),
        value(field(fields, "Diagnostic-Code")));
  }

  /** The address we sent to, rather than the one it was forwarded to. */
  private static String address(InternetHeaders fields) {
    return Stream.of("Original-Recipient", "Final-Recipient")
        .map(name -> value(field(fields, name)).replaceAll("^<|>$", ""))
        .filter(address -> EmailAddress.find(address).isPresent())
        .findFirst()
        .orElse("");
  }

  private static String field(InternetHeaders fields, String name) {
    return Optional.ofNullable(fields.getHeader(name, " "))
        .map(value -> ForeignText.line(value, LONGEST_DIAGNOSIS))
        .orElse("");
  }

  /** Without the type before it, as in {@code smtp; 550 no such user}. */
  private static String value(String field) {
    return field.replaceFirst("^[A-Za-z0-9-]+ ?; ?", "");
  }
}
