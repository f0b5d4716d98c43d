package org.doorway.engine.login;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * A user or a group cannot be saved or deleted like this, and why, in words that the person is
 * shown.
 */
final class AccountRefusedException extends RestException {

  private static final long serialVersionUID = 1L;

  private AccountRefusedException(Status status, String words) {
    super(status, words);
  }

  static AccountRefusedException wrong(String words) {
    return new AccountRefusedException(Status.BAD_REQUEST, words);
  }

  static AccountRefusedException unknown(String words) {
    return new AccountRefusedException(Status.NOT_FOUND, words);
  }

  static AccountRefusedException stillNeeded(String words) {
    return new AccountRefusedException(Status.CONFLICT, words);
  }
}
