package org.doorway.stage.deadline;

import java.util.Set;

/** What became of a deadline. */
enum DeadlineState {
  OPEN,
  /** It passed, and nobody has said yet what became of it. */
  MISSED,
  /** In time or late. */
  MET,
  WAIVED,
  /** Another date took its place, or it no longer applies. */
  SUPERSEDED;

  private static final Set<DeadlineState> UNSETTLED = Set.of(OPEN, MISSED);

  boolean isUnsettled() {
    return UNSETTLED.contains(this);
  }
}
