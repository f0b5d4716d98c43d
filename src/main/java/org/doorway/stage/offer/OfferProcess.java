package org.doorway.stage.offer;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;
import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.engine.ProcessVariable.fact;
import static org.doorway.engine.ProcessVariable.text;

import java.util.HashMap;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.stereotype.Component;

/** What routes the process {@code offer}, one instance for each round of an offer. */
@Component
class OfferProcess {

  /** Whether the buyer is to answer. */
  static final ProcessVariable<Boolean> SELLERS_COUNTER = fact("sellersCounter");

  /** Accepted, backUp, countered or rejected; undecided until then. */
  static final ProcessVariable<String> ANSWER = text("answer");

  static final String UNDECIDED = "undecided";

  static final String ACCEPTED = "accepted";

  private final Instances instances;

  OfferProcess(Instances instances) {
    this.instances = instances;
  }

  /** Answers the id of the new instance. */
  String ask(Opportunity opportunity, long row, boolean sellersCounter, String answer) {
    var variables = new HashMap<>(AGENT_ID.of(opportunity.agent()));
    variables.putAll(RECORD.of(String.valueOf(row)));
    variables.putAll(SELLERS_COUNTER.of(sellersCounter));
    variables.putAll(ANSWER.of(answer));
    return instances.start("offer", opportunity.id().value(), variables);
  }

  /** There is nothing to answer any more in that instance. */
  void settled(String instance) {
    instances.tellOne(instance, "offerSettled");
  }
}
