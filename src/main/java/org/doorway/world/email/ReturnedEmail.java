package org.doorway.world.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/**
 * Reads what came back: a report by RFC 3464, or a mail server's notice in words of its own. A
 * report that says the email arrived, or is only late, is none.
 */
final class ReturnedEmail {

  private static final int LONGEST_WORDS = 1000;
  private static final int MOST_IDS = 50;
  private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>@\\s]{1,200}@[^<>@\\s]{1,200}>");
  private static final Pattern REPORT = Pattern.compile("multipart/report.*delivery-status.*");
  private static final Set<String> STATUS =
      Set.of("message/delivery-status", "message/global-delivery-status");
  private static final Set<String> RETURNED =
      Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

  private final byte[] raw;
  private final MimeMessage message;
  private final List<Part> parts;

  private ReturnedEmail(byte[] raw) throws MessagingException {
    this.raw = raw;
    this.message = new MimeMessage(null, new ByteArrayInputStream(raw));
    this.parts = MailParts.of(message);
  }

  /** Throws when the message is broken in a way that leaves nothing to be read. */
  static Optional<DeliveryReport> in(byte[] raw) throws MessagingException, IOException {
    return new ReturnedEmail(raw).report();
  }

  private Optional<DeliveryReport> report() throws MessagingException, IOException {
    boolean isReport = isDeliveryReport();
    if (!isReport && !MailServerNotice.is(message)) {
      return Optional.empty();
    }
    List<RecipientStatus> recipients = recipients();
    if (!recipients.isEmpty() && recipients.stream().allMatch(RecipientStatus::isNoFailure)) {
      return Optional.empty();
    }
    var failures =
        recipients.stream()
            .filter(RecipientStatus::isFailed)
            .map(RecipientStatus::failure)
            .toList();
    return Optional.of(new DeliveryReport(messageIds(isReport), failures, words()));
  }

  private List<RecipientStatus> recipients() throws MessagingException {
    var recipients = new ArrayList<RecipientStatus>();
    for (Part part : parts) {
      if (STATUS.contains(MailParts.type(part))) {
        recipients.addAll(statuses(part));
      }
    }
    return recipients;
  }

  /** One that breaks off says what it said until then, or nothing that can be understood. */
  private static List<RecipientStatus> statuses(Part part) {
    try {
      return RecipientStatus.in(new DeliveryStatus(part.getInputStream()));
    } catch (MessagingException | IOException broken) {
      return List.of();
    }
  }

  private boolean isDeliveryReport() throws MessagingException {
    for (Part part : parts) {
      if (STATUS.contains(MailParts.type(part))) {
        return true;
      }
    }
    return REPORT
        .matcher(ForeignText.line(message.getContentType(), 500).toLowerCase(Locale.ROOT))
        .matches();
  }

  /** What was returned says best what it was; a report may name it anywhere else, too. */
  private List<String> messageIds(boolean isReport) throws MessagingException, IOException {
    var found = new LinkedHashSet<String>();
    var quoted = new LinkedHashSet<String>();
    for (Part part : parts) {
      if (RETURNED.contains(MailParts.type(part))) {
        var returned = new InternetHeaders(part.getInputStream());
        found.addAll(ids(Optional.ofNullable(returned.getHeader("Message-ID", " ")).orElse("")));
      } else {
        quoted.addAll(ids(PartText.of(part)));
      }
    }
    found.addAll(quoted);
    if (isReport) {
      found.addAll(ids(new String(raw, ISO_8859_1)));
    }
    return found.stream().limit(MOST_IDS).toList();
  }

  private String words() {
    return parts.stream()
        .map(PartText::of)
        .map(text -> ForeignText.line(text, LONGEST_WORDS))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<String> ids(String text) {
    return MESSAGE_ID.matcher(text).results().map(MatchResult::group).limit(MOST_IDS).toList();
  }
}
