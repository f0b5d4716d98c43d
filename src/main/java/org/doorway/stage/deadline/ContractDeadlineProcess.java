package org.doorway.stage.deadline;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;
import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.engine.ProcessVariable.fact;

import java.util.HashMap;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.stereotype.Component;

/** What routes the process {@code contract-deadline}, one instance for each row that is watched. */
@Component
class ContractDeadlineProcess {

  static final ProcessVariable<Boolean> WAIVED = fact("waived");

  static final ProcessVariable<Boolean> MISSED = fact("missed");

  private final Instances instances;

  ContractDeadlineProcess(Instances instances) {
    this.instances = instances;
  }

  /** Answers the id of the new instance. */
  String watch(Opportunity opportunity, long row) {
    var variables = new HashMap<>(AGENT_ID.of(opportunity.agent()));
    variables.putAll(RECORD.of(String.valueOf(row)));
    return instances.start("contract-deadline", opportunity.id().value(), variables);
  }

  /** There is nothing to confirm any more in that instance. */
  void settled(String instance) {
    instances.tellOne(instance, "deadlineSettled");
  }
}
