package org.doorway.effect;

/** An effect was attempted and nobody knows whether it came through. */
public class OutcomeUnknownException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutcomeUnknownException(RuntimeException answerLost) {
    super(answerLost.getMessage(), answerLost);
  }

  OutcomeUnknownException(String lastError) {
    super("An earlier attempt may have come through: " + lastError);
  }
}
