package org.doorway.world.email;

/** The mailbox could not be read; the next reading may go better. */
public class MailboxUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MailboxUnavailableException(String message) {
    super(message);
  }

  MailboxUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
