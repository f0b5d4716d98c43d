package org.doorway.engine;

/**
 * Every process variable: what routes a path, and what an admin sees of it in Cockpit. Facts live
 * in our tables; what people enter never becomes a variable by itself.
 */
public final class OpportunityVariables {

  /** Shown in Cockpit, on the main process only. */
  public static final ProcessVariable<String> SELLER_NAME = text("sellerName");

  public static final ProcessVariable<String> PROPERTY_ADDRESS = text("propertyAddress");

  /** The user id of the opportunity's agent, in every process: who its tasks are assigned to. */
  public static final ProcessVariable<String> AGENT_ID = text("agentId");

  /** How an opportunity ended early: a {@code Status}. */
  public static final ProcessVariable<String> OUTCOME = text("outcome");

  /** Whether an opportunity that was opened in the CRM was taken in. */
  public static final ProcessVariable<Boolean> TAKEN_IN = fact("takenIn");

  public static final ProcessVariable<String> CLIENT_ANSWER = text("clientAnswer");
  public static final ProcessVariable<Boolean> VISIT_AGREED = fact("visitAgreed");
  public static final ProcessVariable<Boolean> THIRD_ATTEMPT = fact("thirdAttempt");

  public static final ProcessVariable<Integer> VISIT_ATTEMPTS =
      new ProcessVariable<>("visitAttempts", Integer.class);

  public static final ProcessVariable<Boolean> REMINDER_AHEAD = fact("reminderAhead");
  public static final ProcessVariable<Boolean> TOOK_PLACE = fact("tookPlace");

  /** ISO 8601, UTC: the start of the timer's interval. */
  public static final ProcessVariable<String> PHOTOS_HANDED_OVER_AT = text("photosHandedOverAt");

  public static final ProcessVariable<Boolean> PICTURES_READY_IN_TIME = fact("picturesReadyInTime");
  public static final ProcessVariable<Boolean> PUBLISHED = fact("published");
  public static final ProcessVariable<Boolean> RENEWED = fact("renewed");
  public static final ProcessVariable<Boolean> NOTHING_TO_AMEND = fact("nothingToAmend");
  public static final ProcessVariable<Boolean> CLIENT_TOLD = fact("clientTold");
  public static final ProcessVariable<Boolean> CONTRACT_HOLDS = fact("contractHolds");
  public static final ProcessVariable<String> CLOSING_OUTCOME = text("closingOutcome");
  public static final ProcessVariable<String> DESK_ACTION = text("deskAction");

  /** Whether an email that came back is for the opportunity's agent, not for the team leads. */
  public static final ProcessVariable<Boolean> AGENT_IN_CHARGE = fact("agentInCharge");

  /** Whether it was the client whom an email that came back did not reach. */
  public static final ProcessVariable<Boolean> CLIENT_NOT_REACHED = fact("clientNotReached");

  /** The number of the row that a satellite process is about. */
  public static final ProcessVariable<String> RECORD = text("record");

  private OpportunityVariables() {}

  private static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class);
  }

  private static ProcessVariable<Boolean> fact(String name) {
    return new ProcessVariable<>(name, Boolean.class);
  }
}
