package org.doorway.effect;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names one effect for ever: process instance, step and, where a step may come again, its number. A
 * retry, a rollback or a second node asks for the same key; a job's or execution's id would not do,
 * since they change.
 */
public record EffectKey(String value) {

  private static final int LONGEST = 400;

  public EffectKey {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("Not an effect key: " + value);
    }
  }

  public static EffectKey of(String processInstanceId, String step) {
    return new EffectKey(processInstanceId + "/" + step);
  }

  /** The same step once more: the second invitation, the third touch. */
  public EffectKey number(Object number) {
    return new EffectKey(value + "/" + number);
  }

  /** Whose step it is: the id of a process instance, or of what the effect is about. */
  public String owner() {
    return value.split("/", 2)[0];
  }

  /** The Message-ID of the email with this key: every attempt carries the same one. */
  public String messageId(String domain) {
    var name = UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8));
    return "<" + name + "@" + domain + ">";
  }
}
