package org.doorway.stage.contract;

import static org.doorway.engine.ProcessVariable.fact;

import org.doorway.engine.ProcessVariable;

/** What routes the process {@code opportunity-end}. */
final class OpportunityEndProcess {

  static final ProcessVariable<Boolean> SOMETHING_TO_CALL_OFF = fact("somethingToCallOff");

  /** Whether the opportunity ends because its contract did. */
  static final ProcessVariable<Boolean> CONTRACT_ENDED = fact("contractEnded");

  private OpportunityEndProcess() {}
}
