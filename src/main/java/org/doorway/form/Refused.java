package org.doorway.form;

/** A value does not meet its field's rule; the message completes the sentence "the field …". */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
