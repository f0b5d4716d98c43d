package org.doorway.stage.offer;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;
import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.engine.ProcessVariable.fact;

import java.util.HashMap;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.stereotype.Component;

/** What routes the process {@code buyer-answer}: a buyer's agent hears what became of an offer. */
@Component
class BuyerAnswerProcess {

  static final ProcessVariable<Boolean> ADDRESS_KNOWN = fact("addressKnown");

  private final Instances instances;

  BuyerAnswerProcess(Instances instances) {
    this.instances = instances;
  }

  void tell(Opportunity opportunity, long row) {
    var variables = new HashMap<>(AGENT_ID.of(opportunity.agent()));
    variables.putAll(RECORD.of(String.valueOf(row)));
    instances.start("buyer-answer", opportunity.id().value(), variables);
  }
}
