package org.doorway.world.email;

/** The way out for email. */
public interface EmailSender {

  /**
   * Returns when the server has accepted the email for every recipient; throws {@link
   * EmailRejectedException} when it never will, and any other exception when it is worth trying
   * again with the same Message-ID, such as {@code <key@brokerage.example>}.
   */
  void send(String messageId, Email email);
}
