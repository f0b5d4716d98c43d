package org.doorway.sale.opportunity;

import java.util.Locale;

/** How a client prefers to be reached (handbook: new-opportunity). */
public enum ContactMethod {
  TEXT("Text"),
  EMAIL("Email"),
  PHONE("Phone call");

  private final String label;

  ContactMethod(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The form's answer that it is. */
  public String answer() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a form's answer: {@code text}, {@code email} or {@code phone}. */
  public static ContactMethod ofAnswer(String answer) {
    return valueOf(answer.toUpperCase(Locale.ROOT));
  }
}
