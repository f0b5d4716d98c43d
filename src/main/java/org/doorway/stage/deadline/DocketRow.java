package org.doorway.stage.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;

/**
 * One deadline of a contract as it stands in the docket.
 *
 * @param key by which the decision table knows it
 * @param countsFrom "counts from the day …", while it waits for that
 * @param watched whether somebody is asked what became of it
 * @param instance the process instance that watches it, once there is one
 */
record DocketRow(
    long id,
    OpportunityId opportunity,
    long contract,
    String key,
    String label,
    String rule,
    String paragraph,
    String owedBy,
    String ifMissed,
    ZoneId zone,
    Optional<Instant> due,
    Optional<String> countsFrom,
    boolean watched,
    DeadlineState state,
    Instant beganAt,
    Optional<String> instance) {

  /** "Monday, November 23, 2026 at 11:59 PM CST", or "counts from …". */
  String words() {
    return due.map(at -> BusinessTime.words(at, zone))
        .or(this::countsFrom)
        .orElse("has no days filled in");
  }

  /** Whether this is still how that deadline is counted, and whose it is. */
  boolean says(Deadline deadline) {
    return due.equals(deadline.due())
        && (due.isPresent() || words().equals(deadline.words()))
        && owedBy.equals(deadline.owedBy())
        && paragraph.equals(deadline.paragraph());
  }

  boolean isLate(Instant now) {
    return due.filter(at -> !at.isAfter(now)).isPresent();
  }
}
