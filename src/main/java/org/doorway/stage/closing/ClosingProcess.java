package org.doorway.stage.closing;

import static org.doorway.engine.ProcessVariable.text;

import org.doorway.engine.ProcessVariable;

/** What routes the process {@code closing}. */
final class ClosingProcess {

  static final ProcessVariable<String> CLOSING_OUTCOME = text("closingOutcome");

  private ClosingProcess() {}
}
