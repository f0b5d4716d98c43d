package org.doorway.engine.race;

import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Somebody else was faster, in words for the person who was not. The web applications' REST API
 * passes on the status of its own kind of exception alone, and answers 500 to every other.
 */
public final class OvertakenException extends RestException {

  private static final long serialVersionUID = 1L;
  private static final Pattern GONE_TASK = Pattern.compile("(: task|\"task\") is null$");

  private OvertakenException(Status status, String words, RuntimeException cause) {
    super(status, cause, words);
  }

  /** What a person is told of a failure: itself, when it has nothing to do with anybody else. */
  static RuntimeException by(RuntimeException failure) {
    if (failure instanceof OvertakenException) {
      return failure;
    }
    if (failure instanceof TaskAlreadyClaimedException) {
      return new OvertakenException(
          Status.CONFLICT, "Somebody else has claimed this task already.", failure);
    }
    if (isGoneTask(failure)) {
      return new OvertakenException(
          Status.NOT_FOUND,
          "This task is no longer open: it was completed, or nobody needs it any more."
              + " Please look at your list again.",
          failure);
    }
    return switch (Race.of(failure)) {
      case LOST ->
          new OvertakenException(
              Status.CONFLICT,
              "Somebody else has just changed this. Please open it again.",
              failure);
      case HELD ->
          new OvertakenException(
              Status.CONFLICT,
              "Somebody else is changing this just now. Please try again in a minute.",
              failure);
      case PERHAPS, NONE -> failure;
    };
  }

  /** The engine has many words for it, and one way forgets to look and trips over it. */
  private static boolean isGoneTask(RuntimeException failure) {
    return GONE_TASK.matcher(String.valueOf(failure.getMessage())).find();
  }
}
