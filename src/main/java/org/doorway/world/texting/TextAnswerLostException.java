package org.doorway.world.texting;

/** The text left us and no answer came back: it may have been sent, and may not. */
public class TextAnswerLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TextAnswerLostException(String number, Throwable cause) {
    super("No answer came when texting " + number + ": it may have been sent", cause);
  }
}
