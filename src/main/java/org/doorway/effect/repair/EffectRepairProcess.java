package org.doorway.effect.repair;

import static org.doorway.engine.OpportunityVariables.RECORD;

import java.util.HashMap;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** The process that asks a person to mend a failed effect. */
@Component
class EffectRepairProcess {

  /** What is wrong: a flow of the model's gateway. */
  static final ProcessVariable<String> FAULT = ProcessVariable.text("fault");

  private final Instances instances;

  EffectRepairProcess(Instances instances) {
    this.instances = instances;
  }

  /** Ends the task of that repair. */
  void notNeeded(OpportunityId id, long repair) {
    instances.tellOf(id.value(), "effectNotNeeded", RECORD.of(String.valueOf(repair)));
  }

  void start(OpportunityId id, long repair, Fault.Kind kind) {
    var variables = new HashMap<>(FAULT.of(kind.flow()));
    variables.putAll(RECORD.of(String.valueOf(repair)));
    instances.start("effect-repair", id.value(), variables);
  }
}
