package org.doorway.sandbox.mail;

import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/** Lets a caller in, or hangs up while the server is to be away. */
record Threshold(MailFailures failures) implements SessionHandler {

  @Override
  public SessionAcceptance accept(Session session) {
    return failures.away()
        ? SessionAcceptance.failure(421, "4.3.2 Away, as told to")
        : SessionAcceptance.success();
  }

  @Override
  public void onSessionEnd(Session session) {
    // Nothing is kept of a session.
  }
}
