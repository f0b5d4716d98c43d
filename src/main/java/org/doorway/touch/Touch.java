package org.doorway.touch;

import java.time.Instant;

/** One contact with the client: what counts towards the week's policy. */
public record Touch(long id, Instant at, String by, Channel channel, String notes) {

  /** How the client was reached, with the CRM's activity type for it. */
  public enum Channel {
    PHONE_CALL("Phone Call"),
    VOICEMAIL("Phone Call"),
    TEXT("Text"),
    EMAIL("Email"),
    IN_PERSON("Meeting");

    private final String crmType;

    Channel(String crmType) {
      this.crmType = crmType;
    }

    public String crmType() {
      return crmType;
    }

    /** Reads a form's answer, such as {@code phoneCall}. */
    public static Channel ofAnswer(String answer) {
      return valueOf(answer.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT));
    }
  }
}
