package org.doorway.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Closes the CRM's opportunity as won, at the closing price. */
@Component
class MarkCrmRecordWonDelegate implements JavaDelegate {

  private final ThankYou thankYou;

  MarkCrmRecordWonDelegate(ThankYou thankYou) {
    this.thankYou = thankYou;
  }

  @Override
  public void execute(DelegateExecution execution) {
    thankYou.markWon(Executions.effect(execution), Executions.opportunity(execution));
  }
}
