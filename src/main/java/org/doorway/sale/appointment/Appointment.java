package org.doorway.sale.appointment;

import java.time.Duration;
import java.time.Instant;
import org.doorway.sale.opportunity.OpportunityId;

/**
 * A date with the client. Moving it raises the sequence, so that calendars replace the old entry
 * (RFC 5545, 3.8.7.4); {@code invited} once an invitation to it has left, {@code told} once one has
 * left for how it stands now.
 */
public record Appointment(
    long id,
    OpportunityId opportunity,
    Kind kind,
    Instant startsAt,
    String place,
    int sequence,
    boolean invited,
    boolean told) {

  /** What the date is for. */
  public enum Kind {
    STAGING("Staging and 3D-model appointment", Duration.ofHours(2)),
    VISIT("Property visit", Duration.ofHours(1)),
    CLOSING("Closing", Duration.ofHours(1));

    private final String label;
    private final Duration length;

    Kind(String label, Duration length) {
      this.label = label;
      this.length = length;
    }

    public String label() {
      return label;
    }

    public Duration length() {
      return length;
    }
  }

  /** Whether it stands just so: what is agreed again is neither moved nor told again. */
  boolean isAt(Kind otherKind, Instant otherStart, String otherPlace) {
    return kind == otherKind && startsAt.equals(otherStart) && place.equals(otherPlace);
  }

  /** Whether whoever was invited knows another time: what never arrived is not updated. */
  public boolean isMoved() {
    return invited && sequence > 0;
  }
}
