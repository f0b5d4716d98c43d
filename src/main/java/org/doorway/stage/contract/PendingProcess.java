package org.doorway.stage.contract;

import static org.doorway.engine.ProcessVariable.fact;

import org.doorway.engine.ProcessVariable;

/** What routes the process {@code pending}. */
final class PendingProcess {

  static final ProcessVariable<Boolean> NOTHING_TO_AMEND = fact("nothingToAmend");

  static final ProcessVariable<Boolean> CLIENT_TOLD = fact("clientTold");

  static final ProcessVariable<Boolean> CONTRACT_HOLDS = fact("contractHolds");

  private PendingProcess() {}
}
