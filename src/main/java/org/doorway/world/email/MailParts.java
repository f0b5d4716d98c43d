package org.doorway.world.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts that a message consists of, one level deep. */
final class MailParts {

  private MailParts() {}

  /** A message that cannot be taken apart is its own only part. */
  static List<Part> of(Part message) {
    try {
      var parts = new ArrayList<Part>();
      if (message.getContent() instanceof Multipart many) {
        for (int i = 0; i < many.getCount(); i++) {
          parts.add(many.getBodyPart(i));
        }
      }
      return parts.isEmpty() ? List.of(message) : parts;
    } catch (MessagingException | IOException broken) {
      return List.of(message);
    }
  }

  /** Such as {@code text/plain}; empty when it says something that is no type. */
  static String type(Part part) throws MessagingException {
    try {
      return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
    } catch (ParseException unknown) {
      return "";
    }
  }
}
