package org.doorway.world.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import org.doorway.sale.value.Storable;

/** The readable words of a part of a message; nothing where there are none. */
final class PartText {

  private static final int DEEPEST = 3;
  private static final int LONGEST = 20_000;

  private PartText() {}

  static String of(Part part) {
    try {
      return text(part, 0);
    } catch (MessagingException | IOException | RuntimeException unreadable) {
      return ""; // whoever wrote it broke it: what can be read elsewhere has to do
    }
  }

  private static String text(Part part, int depth) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return content(part);
    }
    if (part.isMimeType("text/html")) {
      return withoutTags(content(part));
    }
    if (part.isMimeType("multipart/*") && depth < DEEPEST) {
      var parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        String text = text(parts.getBodyPart(i), depth + 1);
        if (!text.isBlank()) {
          return text;
        }
      }
    }
    return "";
  }

  private static String content(Part part) throws MessagingException, IOException {
    return part.getContent() instanceof String text ? Storable.text(text, LONGEST) : "";
  }

  /** What looks like an address or a Message-ID is none of HTML's tags. */
  private static String withoutTags(String html) {
    return html.replaceAll("(?is)<(style|script|head)\\b.*?</\\1>", " ")
        .replaceAll("<(?![^<>@\\s]+@)[^<>]{0,2000}>", " ")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
