package org.doorway.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/** Says the one line that matters, and nothing else: no stack trace, no frame around it. */
class NotReadyReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(NotReadyReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotReadyException) {
        LOG.error(cause.getMessage());
        return true;
      }
    }
    return false;
  }
}
