package org.doorway.engine.failure;

import java.util.Optional;

/** Knows which failures of a job only a person can mend. */
public interface FailureDesk {

  /**
   * Takes the failure of a job, for a person to mend, once while it is open; answers nothing when
   * time may mend it.
   */
  Optional<Problem> take(String jobId, String opportunity, Throwable failure);

  /**
   * A problem for a person.
   *
   * @param record the number it is kept under
   * @param kind what is wrong: a flow of the model's gateway
   * @param sentence who, what, why, and what to do about it
   * @param isNew whether nobody was asked yet
   */
  record Problem(String record, String kind, String sentence, boolean isNew) {}
}
