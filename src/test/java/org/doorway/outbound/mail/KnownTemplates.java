package org.doorway.outbound.mail;

import java.util.List;
import org.doorway.Constant;

/** The emails of the application, found where they are declared: at whoever sends them. */
public final class KnownTemplates {

  private static final List<EmailTemplate> ALL =
      Constant.all(EmailTemplate.class).stream()
          .map(Constant::value)
          .map(EmailTemplate.class::cast)
          .toList();

  private KnownTemplates() {}

  static List<EmailTemplate> all() {
    return ALL;
  }

  public static EmailTemplate named(String file) {
    return ALL.stream()
        .filter(template -> template.file().equals(file))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nobody sends the email " + file));
  }
}
