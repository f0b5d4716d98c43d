package org.doorway.inbound.bounce;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;
import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.engine.ProcessVariable.fact;

import java.util.HashMap;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.doorway.effect.EffectKey;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks to reach somebody whose email came back. */
@Component
class EmailBounceProcess {

  /** Whether an email that came back is for the opportunity's agent, not for the team leads. */
  static final ProcessVariable<Boolean> AGENT_IN_CHARGE = fact("agentInCharge");

  /** Whether it was the client whom an email that came back did not reach. */
  static final ProcessVariable<Boolean> CLIENT_NOT_REACHED = fact("clientNotReached");

  private final Instances instances;
  private final HistoryService history;

  EmailBounceProcess(Instances instances, @Lazy HistoryService history) {
    this.instances = instances;
    this.history = history;
  }

  /** The opportunity whose path had that effect, however long ago. */
  Optional<OpportunityId> opportunityOf(EffectKey effect) {
    var instance =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceId(effect.owner())
            .singleResult();
    return Optional.ofNullable(instance)
        .map(HistoricProcessInstance::getBusinessKey)
        .filter(OpportunityId::isOne)
        .map(OpportunityId::new);
  }

  /** For that agent, or without one for the team leads. */
  void open(OpportunityId id, long bounce, Optional<String> agent, boolean toClient) {
    var variables = new HashMap<String, Object>();
    variables.putAll(RECORD.of(String.valueOf(bounce)));
    variables.putAll(AGENT_IN_CHARGE.of(agent.isPresent()));
    variables.putAll(CLIENT_NOT_REACHED.of(toClient));
    agent.ifPresent(user -> variables.putAll(AGENT_ID.of(user)));
    instances.start("email-bounce", id.value(), variables);
  }
}
