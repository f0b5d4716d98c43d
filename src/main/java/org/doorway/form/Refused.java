package org.doorway.form;

/**
 * A value does not meet its field's rule; the message is what a person is told, a whole sentence.
 */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
