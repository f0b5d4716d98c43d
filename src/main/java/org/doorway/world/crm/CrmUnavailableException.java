package org.doorway.world.crm;

import org.doorway.sale.value.Explained;
import org.jspecify.annotations.Nullable;

/**
 * The CRM was not told, or did not answer in a way that can be read; trying again later may help.
 * Not every such failure is an outage, and none may be called one that is not.
 */
public class CrmUnavailableException extends RuntimeException implements Explained {

  private static final long serialVersionUID = 1L;

  private static final String AWAY = "The CRM is away. ";
  private static final String NOT_YET = "Waits for the CRM. ";

  private final boolean away;

  /** The CRM is away. */
  public CrmUnavailableException(String message) {
    this(message, null, true);
  }

  /** The CRM is away. */
  public CrmUnavailableException(String message, Throwable cause) {
    this(message, cause, true);
  }

  protected CrmUnavailableException(String message, @Nullable Throwable cause, boolean away) {
    super(message, cause);
    this.away = away;
  }

  /** The CRM may well be there; it is this request that must wait. */
  public static CrmUnavailableException notYet(String message, Throwable cause) {
    return new CrmUnavailableException(message, cause, false);
  }

  /** Whether that was said of a step that could not tell the CRM. */
  public static boolean isSaid(String sentence) {
    return sentence.startsWith(AWAY) || sentence.startsWith(NOT_YET);
  }

  @Override
  public String sentence() {
    return (away ? AWAY : NOT_YET) + getMessage();
  }

  /** Whether the CRM could not be reached or did not answer. */
  public boolean isAway() {
    return away;
  }
}
