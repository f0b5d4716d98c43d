package org.doorway.startup;

import java.util.List;

/** Doorway cannot start as it is configured; each reason says what to mend, in one line. */
public class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A list that can be serialized, as an exception must be. */
  private final String[] reasons;

  public NotReadyException(String reason) {
    this(List.of(reason));
  }

  /** For more than one reason, so that nobody learns of them one start at a time. */
  public NotReadyException(List<String> reasons) {
    super("Doorway does not start: " + String.join("; ", reasons));
    this.reasons = reasons.toArray(String[]::new);
  }

  /** The lines to say. */
  List<String> lines() {
    return List.of(reasons).stream().map(reason -> "Doorway does not start: " + reason).toList();
  }
}
