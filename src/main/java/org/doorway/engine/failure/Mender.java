package org.doorway.engine.failure;

import java.util.Optional;

/** Knows which failures of a job only a person can mend, and sees that somebody is asked. */
public interface Mender {

  /**
   * Takes the failure of a job, for a person to mend, once while it is open, and answers what an
   * admin reads of it: who, what, why, and what to do about it. Answers nothing when time may mend
   * it.
   */
  Optional<String> take(String jobId, String opportunity, Throwable failure);

  /** A job that failed is gone and was not done: its process has ended or left the step. */
  void gone(String jobId);
}
