package org.doorway.stage.contract;

import static org.doorway.engine.ProcessVariable.fact;

import org.doorway.engine.ProcessVariable;

/** What routes the process {@code opportunity-end}. */
final class OpportunityEndProcess {

  static final ProcessVariable<Boolean> SOMETHING_TO_CALL_OFF = fact("somethingToCallOff");

  private OpportunityEndProcess() {}
}
