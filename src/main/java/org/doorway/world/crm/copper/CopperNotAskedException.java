package org.doorway.world.crm.copper;

import org.doorway.world.crm.CrmUnavailableException;
import org.jspecify.annotations.Nullable;

/** The request never reached Copper, or was turned away unread: nothing can have come of it. */
class CopperNotAskedException extends CrmUnavailableException {

  private static final long serialVersionUID = 1L;

  private CopperNotAskedException(String message, @Nullable Throwable cause, boolean away) {
    super(message, cause, away);
  }

  /** Copper is there, but this was not its turn. */
  CopperNotAskedException(String message) {
    this(message, null, false);
  }

  /** Copper is there, but this was not its turn. */
  CopperNotAskedException(String message, Throwable cause) {
    this(message, cause, false);
  }

  static CopperNotAskedException away(String message, @Nullable Throwable cause) {
    return new CopperNotAskedException(message, cause, true);
  }
}
