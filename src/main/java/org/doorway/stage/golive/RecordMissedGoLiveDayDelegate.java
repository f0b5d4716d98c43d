package org.doorway.stage.golive;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.springframework.stereotype.Component;

/** Records that the preferred day passed without going live, and says so. */
@Component
class RecordMissedGoLiveDayDelegate implements JavaDelegate {

  private final DayNews news;

  RecordMissedGoLiveDayDelegate(DayNews news) {
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    news.missedDay(EffectDelegate.key(execution), Long.parseLong(RECORD.readFrom(execution)));
  }
}
