package org.doorway.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one line that matters instead of a stack trace. */
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReadyException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, NotReadyException cause) {
    return new FailureAnalysis(cause.getMessage(), "Set what is named; see the README.", cause);
  }
}
