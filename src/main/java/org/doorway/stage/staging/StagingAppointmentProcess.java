package org.doorway.stage.staging;

import static org.doorway.engine.ProcessVariable.fact;
import static org.doorway.engine.ProcessVariable.text;

import org.doorway.engine.ProcessVariable;

/** What routes the process {@code staging-appointment}. */
final class StagingAppointmentProcess {

  static final ProcessVariable<String> CLIENT_ANSWER = text("clientAnswer");

  static final ProcessVariable<Boolean> VISIT_AGREED = fact("visitAgreed");

  static final ProcessVariable<Boolean> THIRD_ATTEMPT = fact("thirdAttempt");

  static final ProcessVariable<Boolean> REMINDER_AHEAD = fact("reminderAhead");

  static final ProcessVariable<Boolean> TOOK_PLACE = fact("tookPlace");

  private StagingAppointmentProcess() {}
}
