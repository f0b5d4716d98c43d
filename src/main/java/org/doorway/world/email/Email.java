package org.doorway.world.email;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doorway.sale.value.EmailAddress;

/** One email, ready to be sent. Start with {@link #to}, then add what it needs. */
public record Email(
    List<EmailAddress> to,
    List<EmailAddress> cc,
    List<EmailAddress> replyTo,
    String fromName,
    EmailContent content,
    Optional<CalendarPart> calendar,
    Map<String, String> headers) {

  public Email {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    replyTo = List.copyOf(replyTo);
    headers = Map.copyOf(headers);
    if (to.isEmpty()) {
      throw new IllegalArgumentException("An email needs a recipient");
    }
    SingleLine.check("sender's name", fromName);
    headers.forEach(Email::checkHeader);
  }

  /**
   * An address as it was kept or typed. Throws {@link EmailRejectedException} when no mail can
   * reach it: a person has to correct it.
   */
  public static EmailAddress address(String text) {
    return EmailAddress.find(text)
        .orElseThrow(() -> new EmailRejectedException(text, "this is not an email address"));
  }

  public static Email to(EmailAddress to, EmailContent content) {
    return to(List.of(to), content);
  }

  public static Email to(List<EmailAddress> to, EmailContent content) {
    return new Email(to, List.of(), List.of(), "", content, Optional.empty(), Map.of());
  }

  public Email cc(EmailAddress... copies) {
    return new Email(to, List.of(copies), replyTo, fromName, content, calendar, headers);
  }

  public Email replyTo(EmailAddress... answers) {
    return new Email(to, cc, List.of(answers), fromName, content, calendar, headers);
  }

  /** The person who speaks; the recipient reads "Lena Lead via Door". */
  public Email from(String name) {
    return new Email(to, cc, replyTo, name, content, calendar, headers);
  }

  public Email with(CalendarPart invitation) {
    return new Email(to, cc, replyTo, fromName, content, Optional.of(invitation), headers);
  }

  public Email header(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Email(to, cc, replyTo, fromName, content, calendar, more);
  }

  /** Marks a mail no person asked for, so that no absence notice answers it. */
  public Email automated() {
    return header("Auto-Submitted", "auto-generated");
  }

  /** Without those readers; nothing, when nobody else would read it. */
  public Optional<Email> without(List<String> readers) {
    List<EmailAddress> toOthers = others(to, readers);
    List<EmailAddress> copies = others(cc, readers);
    if (toOthers.isEmpty() && copies.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        toOthers.isEmpty()
            ? new Email(copies, List.of(), replyTo, fromName, content, calendar, headers)
            : new Email(toOthers, copies, replyTo, fromName, content, calendar, headers));
  }

  private static List<EmailAddress> others(List<EmailAddress> all, List<String> without) {
    return all.stream()
        .filter(one -> without.stream().noneMatch(one.value()::equalsIgnoreCase))
        .toList();
  }

  public List<EmailAddress> recipients() {
    return Stream.concat(to.stream(), cc.stream()).distinct().toList();
  }

  private static void checkHeader(String name, String value) {
    if (!name.matches("[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException("Not a header name");
    }
    SingleLine.check(name + " header", value);
  }
}
