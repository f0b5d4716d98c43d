package org.doorway.effect.hold;

/** Somebody wants to send or stop what waits no more; says in a sentence why not. */
public class TooLateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooLateException(String sentence) {
    super(sentence);
  }
}
