package org.doorway.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.process.Executions;
import org.springframework.stereotype.Component;

/** Thanks the client. */
@Component
class SendThankYouEmailDelegate implements JavaDelegate {

  private final ThankYou thankYou;

  SendThankYouEmailDelegate(ThankYou thankYou) {
    this.thankYou = thankYou;
  }

  @Override
  public void execute(DelegateExecution execution) {
    thankYou.send(Executions.effect(execution), Executions.opportunity(execution));
  }
}
