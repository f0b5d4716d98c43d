package org.doorway.inbound.crm;

import java.util.Map;
import java.util.Optional;

/**
 * A record of the CRM that could not be followed: why, how often it was tried, and what is known.
 */
record UnfollowedRecord(
    long crmOpportunityId,
    State state,
    String name,
    Optional<Long> crmPersonId,
    String reason,
    int attempts,
    Map<String, Object> facts) {

  /** What happens to it next. */
  enum State {
    /** It failed, and is tried again with every reading. */
    RETRIED,
    /** A person completes it, here or in the CRM. */
    WAITING,
    /** A person decided that it is not for us. */
    LEFT_OUT
  }

  boolean isLeftOut() {
    return state == State.LEFT_OUT;
  }
}
