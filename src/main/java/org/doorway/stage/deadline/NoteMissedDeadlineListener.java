package org.doorway.stage.deadline;

import static org.doorway.engine.OpportunityVariables.RECORD;
import static org.doorway.stage.deadline.ContractDeadlineProcess.MISSED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the gateway it stands at whether the deadline has passed, and notes it if it has. */
@Component
class NoteMissedDeadlineListener implements ExecutionListener {

  private final Docket docket;

  NoteMissedDeadlineListener(Docket docket) {
    this.docket = docket;
  }

  @Override
  public void notify(DelegateExecution execution) {
    MISSED.tellTo(execution, docket.noteMissed(Long.parseLong(RECORD.readFrom(execution))));
  }
}
