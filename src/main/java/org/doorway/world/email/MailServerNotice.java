package org.doorway.world.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the notices of mail servers from what people and their absence assistants write. */
final class MailServerNotice {

  private static final Pattern SERVER = Pattern.compile("\\b(mailer-daemon|postmaster)@");

  /** All that is asked for. */
  static final List<String> HEADERS =
      List.of("From", "Return-Path", "Auto-Submitted", "X-Autoreply", "X-Autorespond");

  private MailServerNotice() {}

  /** Only the headers are looked at. */
  static boolean is(Part message) throws MessagingException {
    boolean isFromServer = SERVER.matcher(header(message, "From")).find();
    boolean isFromNobody = header(message, "Return-Path").equals("<>");
    return isFromServer || (isFromNobody && !isAutomaticReply(message));
  }

  private static boolean isAutomaticReply(Part message) throws MessagingException {
    return header(message, "Auto-Submitted").startsWith("auto-replied")
        || !header(message, "X-Autoreply").isEmpty()
        || !header(message, "X-Autorespond").isEmpty();
  }

  static String header(Part message, String name) throws MessagingException {
    String[] values = message.getHeader(name);
    return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
  }
}
