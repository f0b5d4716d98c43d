package org.doorway.world.texting;

/** This number will never get our text messages: use another way. */
public class TextRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why the number is out of reach. */
  public enum Reason {
    NOT_A_NUMBER,
    NOT_A_MOBILE,
    OPTED_OUT
  }

  private final Reason reason;

  public TextRejectedException(String number, Reason reason) {
    super("Cannot text " + number + ": " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
