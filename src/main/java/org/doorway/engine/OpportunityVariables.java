package org.doorway.engine;

import static org.doorway.engine.ProcessVariable.fact;
import static org.doorway.engine.ProcessVariable.text;

/**
 * The process variables that several processes share. What routes one process alone is declared in
 * that process's class, {@code GoLiveProcess} for the model {@code go-live}. Facts live in our
 * tables; what people enter never becomes a variable by itself.
 */
public final class OpportunityVariables {

  /** The user id of the opportunity's agent, in every process: who its tasks are assigned to. */
  public static final ProcessVariable<String> AGENT_ID = text("agentId");

  /** Who a row of Tasklist is about while there is no opportunity; else shown in Cockpit. */
  public static final ProcessVariable<String> SELLER_NAME = text("sellerName");

  /** How an opportunity ended: a {@code Status}. */
  public static final ProcessVariable<String> OUTCOME = text("outcome");

  /** Whether it was the CRM that closed the opportunity. */
  public static final ProcessVariable<Boolean> ENDED_IN_CRM = fact("endedInCrm");

  /** Whether the path went to its end: the seller is thanked. */
  public static final ProcessVariable<Boolean> SOLD_HERE = fact("soldHere");

  /** The number of the row that a satellite process is about. */
  public static final ProcessVariable<String> RECORD = text("record");

  private OpportunityVariables() {}
}
