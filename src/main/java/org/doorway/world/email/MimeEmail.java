package org.doorway.world.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.doorway.sale.value.EmailAddress;
import org.jspecify.annotations.Nullable;

/** An email in the shape it travels: the same words as text and HTML, an invitation beside them. */
final class MimeEmail {

  private final Email email;
  private final EmailProperties properties;

  MimeEmail(Email email, EmailProperties properties) {
    this.email = email;
    this.properties = properties;
  }

  MimeMessage write(MimeMessage message) throws MessagingException {
    message.setFrom(from());
    message.setRecipients(RecipientType.TO, addresses(email.to()));
    message.setRecipients(RecipientType.CC, addresses(email.cc()));
    if (!email.replyTo().isEmpty()) {
      message.setReplyTo(addresses(email.replyTo()));
    }
    message.setSubject(email.content().subject(), UTF_8.name());
    for (var header : email.headers().entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    message.setContent(body());
    return message;
  }

  private MimeMultipart body() throws MessagingException {
    var words =
        new MimeMultipart(
            "alternative",
            text(email.content().text(), "plain"),
            text(email.content().html(), "html"));
    if (email.calendar().isEmpty()) {
      return words;
    }
    var invitation = email.calendar().get();
    words.addBodyPart(inline(invitation));
    var shown = new MimeBodyPart();
    shown.setContent(words);
    return new MimeMultipart("mixed", shown, attachment(invitation));
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8.name(), subtype);
    return part;
  }

  /** What Gmail and Outlook turn into buttons for accepting and declining. */
  private static MimeBodyPart inline(CalendarPart invitation) throws MessagingException {
    return data(invitation, "text/calendar; charset=UTF-8; method=" + invitation.method());
  }

  /** What everyone else can open. */
  private static MimeBodyPart attachment(CalendarPart invitation) throws MessagingException {
    var part = data(invitation, "application/ics; name=invite.ics");
    part.setFileName("invite.ics");
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static MimeBodyPart data(CalendarPart invitation, String type) throws MessagingException {
    var part = new MimeBodyPart();
    var bytes = invitation.ics().getBytes(UTF_8);
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    return part;
  }

  private InternetAddress from() {
    var brokerage = properties.brokerageName();
    var name = email.fromName().isBlank() ? brokerage : email.fromName() + " via " + brokerage;
    return address(properties.from(), name);
  }

  private static InternetAddress[] addresses(List<EmailAddress> addresses) {
    return addresses.stream()
        .map(address -> address(address, null))
        .toArray(InternetAddress[]::new);
  }

  private static InternetAddress address(EmailAddress address, @Nullable String name) {
    try {
      return new InternetAddress(address.value(), name, UTF_8.name());
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
