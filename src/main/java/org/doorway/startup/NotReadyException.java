package org.doorway.startup;

/** Doorway cannot start as it is configured; the message says what to mend, in one line. */
public class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotReadyException(String reason) {
    super("Doorway does not start: " + reason);
  }
}
