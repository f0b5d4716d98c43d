package org.doorway.world.email;

/** What an email says: the same message once as HTML and once as plain text. */
public record EmailContent(String subject, String html, String text) {

  public EmailContent {
    if (subject.isBlank() || html.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("An email needs a subject, an HTML and a text part");
    }
    SingleLine.check("subject", subject);
  }
}
