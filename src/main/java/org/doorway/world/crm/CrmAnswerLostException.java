package org.doorway.world.crm;

/** The CRM was asked for a new record and its answer was lost: it may have made the record. */
public class CrmAnswerLostException extends CrmUnavailableException {

  private static final long serialVersionUID = 1L;

  public CrmAnswerLostException(String message, CrmUnavailableException cause) {
    super(message, cause, cause.isAway());
  }
}
