package org.doorway.stage.touch;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** One contact with the client: what counts towards the week's policy. */
public record Touch(long id, Instant at, String by, Channel channel, String notes) {

  /** How the client was reached, with the CRM's activity type for it. */
  public enum Channel {
    PHONE_CALL("Phone call", "Phone Call"),
    VOICEMAIL("Voicemail", "Phone Call"),
    TEXT("Text message", "Text"),
    EMAIL("Email", "Email"),
    IN_PERSON("In person", "Meeting"),
    NOTE("Note", "Note");

    private final String label;
    private final String crmType;

    Channel(String label, String crmType) {
      this.label = label;
      this.crmType = crmType;
    }

    public String label() {
      return label;
    }

    public String crmType() {
      return crmType;
    }

    /** Reads what the CRM calls an activity; whatever it does not name otherwise is a note. */
    public static Channel ofCrm(String typeName, String details) {
      if (typeName.equalsIgnoreCase(VOICEMAIL.crmType) && isVoicemail(details)) {
        return VOICEMAIL;
      }
      return Arrays.stream(values())
          .filter(channel -> channel.crmType.equalsIgnoreCase(typeName))
          .findFirst()
          .orElse(NOTE);
    }

    private static boolean isVoicemail(String details) {
      return details.strip().toLowerCase(Locale.ROOT).startsWith("voicemail");
    }

    /** Reads a form's answer, such as {@code phoneCall}. */
    public static Channel ofAnswer(String answer) {
      return valueOf(answer.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
  }
}
