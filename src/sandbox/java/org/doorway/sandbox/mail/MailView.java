package org.doorway.sandbox.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mail taken apart, as its page and its JSON show it. */
record MailView(
    long id,
    Instant receivedAt,
    @Nullable String from,
    @Nullable String sender,
    List<String> to,
    List<String> cc,
    List<String> replyTo,
    String envelopeFrom,
    List<String> envelopeTo,
    @Nullable String subject,
    @Nullable String messageId,
    @Nullable String text,
    @Nullable String html,
    List<Attachment> attachments,
    @Nullable String calendar,
    @JsonIgnore List<String> headers) {

  record Attachment(String filename, String contentType, long size) {}

  @JsonProperty
  boolean hasCalendar() {
    return calendar != null;
  }

  static MailView of(StoredMail mail) {
    var envelope = mail.envelope();
    try {
      var message = new MimeMessage(null, new ByteArrayInputStream(envelope.raw()));
      var parts = MimeParts.of(message);
      return new MailView(
          mail.id(),
          envelope.receivedAt(),
          addresses(message.getFrom()).stream().findFirst().orElse(null),
          sender(message.getFrom()),
          addresses(message.getRecipients(RecipientType.TO)),
          addresses(message.getRecipients(RecipientType.CC)),
          message.getHeader("Reply-To") == null ? List.of() : addresses(message.getReplyTo()),
          envelope.from(),
          envelope.to(),
          message.getSubject(),
          message.getMessageID(),
          parts.inline("text/plain").orElse(null),
          parts.inline("text/html").orElse(null),
          parts.attachments(),
          parts.first("text/calendar").orElse(null),
          headers(message));
    } catch (MessagingException | IOException unreadable) {
      return unreadable(mail);
    }
  }

  /** What no MIME parser reads is still shown: as the text it came as. */
  private static MailView unreadable(StoredMail mail) {
    var envelope = mail.envelope();
    var raw = new String(envelope.raw(), StandardCharsets.UTF_8);
    return new MailView(
        mail.id(),
        envelope.receivedAt(),
        envelope.from(),
        envelope.from(),
        envelope.to(),
        List.of(),
        List.of(),
        envelope.from(),
        envelope.to(),
        "(not a readable message)",
        null,
        raw,
        null,
        List.of(),
        null,
        List.of());
  }

  /** With the name a reader sees before the address. */
  private static @Nullable String sender(Address @Nullable [] from) {
    if (from == null || from.length == 0) {
      return null;
    }
    return from[0] instanceof InternetAddress mail ? mail.toUnicodeString() : from[0].toString();
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return addresses == null
        ? List.of()
        : Stream.of(addresses)
            .map(each -> each instanceof InternetAddress mail ? mail.getAddress() : each.toString())
            .toList();
  }

  private static List<String> headers(MimeMessage message) throws MessagingException {
    return Collections.list(message.getAllHeaders()).stream().map(MailView::line).toList();
  }

  private static String line(Header header) {
    return header.getName() + ": " + header.getValue();
  }
}
