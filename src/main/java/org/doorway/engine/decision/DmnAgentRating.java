package org.doorway.engine.decision;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.doorway.sale.staff.AgentRating;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Rates agents with the decision table {@code agent-suggestion}. */
@Component
class DmnAgentRating implements AgentRating {

  private final DecisionService decisions;

  DmnAgentRating(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Fit rate(boolean inArea, boolean inPriceBand, int openListings, boolean paused) {
    var result =
        decisions
            .evaluateDecisionTableByKey("agent-suggestion")
            .variables(
                Map.<String, Object>of(
                    "inArea", inArea,
                    "inPriceBand", inPriceBand,
                    "openLoad", openListings,
                    "paused", paused))
            .evaluate()
            .getSingleResult();
    return new Fit(((Number) result.getEntry("fit")).intValue(), result.getEntry("reason"));
  }
}
