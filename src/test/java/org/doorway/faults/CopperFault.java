package org.doorway.faults;

/** What the CRM does to one request. */
enum CopperFault {
  NONE,
  /** 429, nothing was done. */
  TOO_MANY,
  /** 500, nothing was done. */
  BROKEN,
  /** It was done, but the answer comes later than anybody waits. */
  ANSWER_LOST
}
