package org.doorway.world.crm;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The brokerage's CRM, which owns people, opportunities and notes.
 *
 * <p>Every method throws {@link CrmRejectedException} when a person must act, and {@link
 * CrmUnavailableException} when trying again later may help.
 */
public interface Crm {

  /** Finds the person by email, else by phone and name, and creates them only when nobody fits. */
  long findOrCreatePerson(CrmPerson person);

  /** Finds the one opportunity that carries this Doorway number. */
  OptionalLong findOpportunity(long doorwayNumber);

  /** Finds the opportunity by its Doorway number, and creates it only when there is none. */
  long findOrCreateOpportunity(CrmOpportunity opportunity);

  /**
   * Writes our number and the home's address into an opportunity the CRM already has. Repeating the
   * call changes nothing.
   */
  void adopt(long opportunityId, long doorwayNumber, String propertyAddress);

  /** Makes the user the opportunity's owner. Repeating the call changes nothing. */
  void assign(long opportunityId, String userEmail);

  /** Moves the opportunity to a stage of our pipeline. Repeating the call changes nothing. */
  void moveToStage(long opportunityId, String stageName);

  /** Sets what the opportunity is worth. Repeating the call changes nothing. */
  void updateValue(long opportunityId, BigDecimal value);

  /** Appends a note and returns its activity id. Each call appends one. */
  long logNote(long opportunityId, String details);

  /**
   * Appends an activity of a named type, dated as given, and returns its id. Each call adds one.
   */
  long logActivity(long opportunityId, String activityTypeName, String details, Instant at);

  /** Opens a closed opportunity again at that stage. Repeating the call changes nothing. */
  void reopen(long opportunityId, String stageName);

  /** Closes the opportunity as won at a price and date. Repeating the call changes nothing. */
  void markWon(long opportunityId, BigDecimal price, LocalDate closedOn);

  /** Closes the opportunity as lost, for a reason. Repeating the call changes nothing. */
  void markLost(long opportunityId, String lossReason);

  /** Closes the opportunity as abandoned, for a reason. Repeating the call changes nothing. */
  void markAbandoned(long opportunityId, String lossReason);
}
