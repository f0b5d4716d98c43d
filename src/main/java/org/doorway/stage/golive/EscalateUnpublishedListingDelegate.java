package org.doorway.stage.golive;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorway.effect.EffectDelegate;
import org.springframework.stereotype.Component;

/** Tells the team leads of a listing that is not live yet. */
@Component
class EscalateUnpublishedListingDelegate implements JavaDelegate {

  private final DayNews news;

  EscalateUnpublishedListingDelegate(DayNews news) {
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    news.tellTeamLeads(EffectDelegate.key(execution), Long.parseLong(RECORD.readFrom(execution)));
  }
}
