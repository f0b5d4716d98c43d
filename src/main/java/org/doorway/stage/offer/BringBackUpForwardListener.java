package org.doorway.stage.offer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** A contract is no more: the first back-up is presented to the seller again. */
@Component
class BringBackUpForwardListener implements ExecutionListener {

  private final OfferAnswers answers;

  BringBackUpForwardListener(OfferAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void notify(DelegateExecution execution) {
    answers.contractFell(Executions.opportunity(execution));
  }
}
