package org.doorway.world.crm;

/** The CRM refused what was asked; trying again changes nothing, so a person must act. */
public class CrmRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CrmRejectedException(String message) {
    super(message);
  }
}
