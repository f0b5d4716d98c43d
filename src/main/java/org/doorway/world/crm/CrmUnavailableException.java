package org.doorway.world.crm;

/** The CRM did not answer, or not in a way that can be read; trying again later may help. */
public class CrmUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CrmUnavailableException(String message) {
    super(message);
  }

  public CrmUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
