package org.doorway.world.crm.copper;

import org.doorway.world.crm.CrmUnavailableException;

/** The request never reached Copper, or was turned away unread: nothing can have come of it. */
class CopperNotAskedException extends CrmUnavailableException {

  private static final long serialVersionUID = 1L;

  CopperNotAskedException(String message) {
    super(message);
  }

  CopperNotAskedException(String message, Throwable cause) {
    super(message, cause);
  }
}
