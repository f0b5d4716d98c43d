package org.doorway.stage.offer;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.springframework.stereotype.Component;

/** Tells the agent of a buyer what became of their offer. */
@Component
class SendAnswerToBuyersAgentDelegate implements JavaDelegate {

  private final BuyerAnswers answers;

  SendAnswerToBuyersAgentDelegate(BuyerAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    answers.tell(EffectDelegate.key(execution), Long.parseLong(RECORD.readFrom(execution)));
  }
}
