package org.doorway.faults;

/** What a mail server does to one attempt to send an email. */
enum SmtpFault {
  NONE,
  /** Nobody listens. */
  REFUSED,
  /** 421 instead of a greeting. */
  CLOSING,
  /** 450 for the recipient. */
  MAILBOX_BUSY,
  /** 550 for the recipient, now and for ever. */
  NO_SUCH_MAILBOX,
  /** The connection breaks in the middle of the message. */
  DROPPED_IN_DATA,
  /** The message is taken, but the connection breaks before the server says so. */
  DROPPED_AFTER_DOT,
  /** The server sits there, before it has taken anything, for longer than anybody waits. */
  TARPIT,
  /** No fault, only a server that takes the message and its time. */
  SLOW;

  boolean isFinal() {
    return this == NO_SUCH_MAILBOX;
  }
}
