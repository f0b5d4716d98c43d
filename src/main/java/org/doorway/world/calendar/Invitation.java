package org.doorway.world.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** An invitation to meet: the same UID all its life, a higher sequence with every change. */
public record Invitation(
    String uid,
    int sequence,
    Method method,
    Instant start,
    Duration duration,
    ZoneId zone,
    String summary,
    String location,
    String description,
    Participant organizer,
    List<Participant> attendees) {

  /** What the receiver's calendar is asked to do. */
  public enum Method {
    REQUEST,
    CANCEL
  }

  public Invitation {
    attendees = List.copyOf(attendees);
    if (uid.isBlank() || summary.isBlank() || attendees.isEmpty()) {
      throw new IllegalArgumentException("An invitation needs a UID, a summary and attendees");
    }
    if (sequence < 0 || duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("An invitation needs a sequence and a duration");
    }
  }

  public Invitation movedTo(Instant newStart) {
    return next(Method.REQUEST, newStart);
  }

  public Invitation cancelled() {
    return next(Method.CANCEL, start);
  }

  /** The invitation as the attendees' calendars read it. */
  public String toIcs(Instant now) {
    return new InvitationIcs(this).write(now);
  }

  private Invitation next(Method newMethod, Instant newStart) {
    return new Invitation(
        uid,
        sequence + 1,
        newMethod,
        newStart,
        duration,
        zone,
        summary,
        location,
        description,
        organizer,
        attendees);
  }
}
