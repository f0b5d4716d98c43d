package org.doorway.stage.golive;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.springframework.stereotype.Component;

/** Reminds the agent of the listing that must be live today. */
@Component
class RemindAgentToPublishDelegate implements JavaDelegate {

  private final DayNews news;

  RemindAgentToPublishDelegate(DayNews news) {
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    news.remindAgent(EffectDelegate.key(execution), Long.parseLong(RECORD.readFrom(execution)));
  }
}
