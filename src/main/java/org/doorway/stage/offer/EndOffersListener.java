package org.doorway.stage.offer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.springframework.stereotype.Component;

/** The sale is over: nobody is asked about an offer any more. */
@Component
class EndOffersListener implements ExecutionListener {

  private final OfferAnswers answers;

  EndOffersListener(OfferAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void notify(DelegateExecution execution) {
    answers.saleOver(Executions.opportunity(execution));
  }
}
