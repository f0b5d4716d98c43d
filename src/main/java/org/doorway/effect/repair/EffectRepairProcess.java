package org.doorway.effect.repair;

import static org.doorway.engine.OpportunityVariables.RECORD;

import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.doorway.engine.ProcessVariable;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The process that asks a person to mend a failed effect. */
@Component
class EffectRepairProcess {

  /** What is wrong: a flow of the model's gateway. */
  static final ProcessVariable<String> FAULT = new ProcessVariable<>("fault", String.class);

  private final RuntimeService runtime;

  EffectRepairProcess(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  void start(OpportunityId id, long repair, Fault.Kind kind) {
    var variables = new HashMap<>(FAULT.of(kind.flow()));
    variables.putAll(RECORD.of(String.valueOf(repair)));
    runtime.startProcessInstanceByKey("effect-repair", id.value(), variables);
  }
}
