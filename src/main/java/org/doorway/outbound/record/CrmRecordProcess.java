package org.doorway.outbound.record;

import org.camunda.bpm.engine.RuntimeService;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The process crm-record from outside. What the models tell it they throw themselves; it has no
 * variables but what it notes itself, since its steps read our tables.
 */
@Component
class CrmRecordProcess {

  private final RuntimeService runtime;

  CrmRecordProcess(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Told beside the work, unless the record is being closed. */
  void stageMovedByHand(OpportunityId id) {
    runtime
        .createMessageCorrelation("stageMovedByHand")
        .processInstanceBusinessKey(id.value())
        .correlateAll();
  }

  /** A new opportunity: the CRM is told as soon as the path's transaction is through. */
  void begin(OpportunityId id) {
    runtime.startProcessInstanceByMessage("opportunityReceived", id.value());
  }
}
