package org.doorway.stage.contract;

import static org.doorway.engine.ProcessVariable.fact;
import static org.doorway.engine.ProcessVariable.text;

import java.util.Map;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** The task of the team leads to decide about a contract that somebody wants to leave. */
@Component
class ContractQuestionProcess {

  /** The answer of the team lead, see {@link ContractDecision#ofAnswer}. */
  static final ProcessVariable<String> DECISION = text("decision");

  /** Whether the CRM's record was closed, and is to be opened again. */
  static final ProcessVariable<Boolean> CLOSED_IN_CRM = fact("closedInCrm");

  private final Instances instances;

  ContractQuestionProcess(Instances instances) {
    this.instances = instances;
  }

  void open(OpportunityId id) {
    instances.start("contract-question", id.value(), Map.of());
  }
}
