package org.doorway.world.crm.copper;

import java.util.Optional;
import org.doorway.world.crm.CrmRejectedException;

/** Copper answered, and its answer was no. */
class CopperRefusedException extends CrmRejectedException {

  private static final int NOT_FOUND = 404;
  private static final int INVALID = 422;

  private static final long serialVersionUID = 1L;

  private final int status;

  CopperRefusedException(String attempt, int status, String explanation) {
    super(said(attempt, status, explanation));
    this.status = status;
  }

  static String said(String attempt, int status, String explanation) {
    var reason = explanation.isEmpty() ? "" : ", " + explanation;
    return "Could not %s: Copper answered %d%s".formatted(attempt, status, reason);
  }

  /** Nothing, when Copper lacks what was asked for; any other refusal flies on. */
  <T> Optional<T> absent() {
    if (status != NOT_FOUND) {
      throw this;
    }
    return Optional.empty();
  }

  boolean isInvalid() {
    return status == INVALID;
  }
}
