package org.doorway.inbound.crm;

import static org.doorway.engine.OpportunityVariables.SELLER_NAME;
import static org.doorway.engine.ProcessVariable.fact;

import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.springframework.stereotype.Component;

/** The team leads' tasks to complete what was opened in the CRM: one per record at a time. */
@Component
class CrmIntakeProcess {

  /** Whether an opportunity that was opened in the CRM was taken in. */
  static final ProcessVariable<Boolean> TAKEN_IN = fact("takenIn");

  private static final String PROCESS = "crm-intake";

  private final Instances instances;

  CrmIntakeProcess(Instances instances) {
    this.instances = instances;
  }

  void open(String businessKey, String name) {
    if (instances.open(PROCESS, businessKey).isEmpty()) {
      instances.start(PROCESS, businessKey, SELLER_NAME.of(name));
    }
  }

  /** Closes the task, if there is one: nobody needs to complete it any more. */
  void settle(String businessKey) {
    instances.tellAll(businessKey, "settledInCrm");
  }
}
