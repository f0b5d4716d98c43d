package org.doorway.engine.login;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Nobody looked at this password: there were too many wrong ones. The web applications show the
 * words of this kind of exception alone.
 */
public final class TooManyTriesException extends RestException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyTriesException(Duration wait) {
    super(
        Status.TOO_MANY_REQUESTS,
        "Too many wrong passwords. Please wait %d %s and try again."
            .formatted(wholeSeconds(wait), wholeSeconds(wait) == 1 ? "second" : "seconds"));
    this.wait = wait;
  }

  public long seconds() {
    return wholeSeconds(wait);
  }

  private static long wholeSeconds(Duration wait) {
    return wait.plusMillis(999).toSeconds();
  }
}
