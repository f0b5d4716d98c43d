package org.doorway.inbound.crm;

import static org.doorway.engine.OpportunityVariables.SELLER_NAME;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The team leads' tasks to complete what was opened in the CRM: one per record at a time. */
@Component
public class CrmIntakeProcess {

  private static final String PROCESS = "crm-intake";

  private final RuntimeService runtime;

  CrmIntakeProcess(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  public void open(String businessKey, String name) {
    if (count(businessKey) == 0) {
      runtime.startProcessInstanceByKey(PROCESS, businessKey, SELLER_NAME.of(name));
    }
  }

  /** Closes the task, if there is one: nobody needs to complete it any more. */
  public void settle(String businessKey) {
    if (count(businessKey) > 0) {
      runtime
          .createMessageCorrelation("settledInCrm")
          .processInstanceBusinessKey(businessKey)
          .correlate();
    }
  }

  private long count(String businessKey) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .processInstanceBusinessKey(businessKey)
        .count();
  }
}
