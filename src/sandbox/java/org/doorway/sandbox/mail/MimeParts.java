package org.doorway.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leaves of a MIME tree, in order. */
record MimeParts(List<Part> leaves) {

  static MimeParts of(Part root) throws MessagingException, IOException {
    var leaves = new ArrayList<Part>();
    collect(root, leaves);
    return new MimeParts(leaves);
  }

  /** The first leaf of that type that is shown rather than attached. */
  Optional<String> inline(String type) throws MessagingException, IOException {
    for (var leaf : leaves) {
      if (leaf.isMimeType(type) && !isAttachment(leaf)) {
        return Optional.of(text(leaf));
      }
    }
    return Optional.empty();
  }

  Optional<String> first(String type) throws MessagingException, IOException {
    for (var leaf : leaves) {
      if (leaf.isMimeType(type)) {
        return Optional.of(text(leaf));
      }
    }
    return Optional.empty();
  }

  List<MailView.Attachment> attachments() throws MessagingException, IOException {
    var attachments = new ArrayList<MailView.Attachment>();
    for (var leaf : leaves) {
      if (isAttachment(leaf)) {
        var size = leaf.getInputStream().readAllBytes().length;
        var type = leaf.getContentType().replaceAll("[;\\s].*", "");
        attachments.add(new MailView.Attachment(leaf.getFileName(), type, size));
      }
    }
    return attachments;
  }

  private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
      for (var index = 0; index < multipart.getCount(); index++) {
        BodyPart child = multipart.getBodyPart(index);
        collect(child, leaves);
      }
    } else {
      leaves.add(part);
    }
  }

  private static boolean isAttachment(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
  }

  private static String text(Part part) throws MessagingException, IOException {
    var charset = new ContentType(part.getContentType()).getParameter("charset");
    return new String(part.getInputStream().readAllBytes(), known(charset));
  }

  private static Charset known(String name) {
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
