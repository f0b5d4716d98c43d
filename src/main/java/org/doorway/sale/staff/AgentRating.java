package org.doorway.sale.staff;

/** How well an agent suits an opportunity: the brokerage's own table of rules decides. */
public interface AgentRating {

  /** Rates one agent; a fit of 0 means that the agent should not be suggested. */
  Fit rate(boolean inArea, boolean inPriceBand, int openListings, boolean paused);

  /** Higher is better; the reason is for the team lead to read. */
  record Fit(int value, String reason) {}
}
