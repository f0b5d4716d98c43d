package org.doorway.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/**
 * Says the lines that matter, one for each reason, and nothing else: no stack trace, no frame
 * around it.
 */
class NotReadyReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(NotReadyReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotReadyException notReady) {
        notReady.lines().forEach(LOG::error);
        return true;
      }
    }
    return false;
  }
}
