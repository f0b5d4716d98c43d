package org.doorway.stage.deadline;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells agent and team leads that a deadline was missed, and what the contract says follows. */
@Component
class TellOfMissedDeadlineDelegate implements JavaDelegate {

  private final DeadlineNews news;

  TellOfMissedDeadlineDelegate(DeadlineNews news) {
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    news.tellOfMiss(Long.parseLong(RECORD.readFrom(execution)));
  }
}
