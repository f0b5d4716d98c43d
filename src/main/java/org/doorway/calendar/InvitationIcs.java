package org.doorway.calendar;

import java.time.Instant;

final class InvitationIcs {

  private InvitationIcs() {}

  static String write(Invitation invitation, Instant now) {
    throw new IllegalStateException(invitation.uid() + now);
  }
}
