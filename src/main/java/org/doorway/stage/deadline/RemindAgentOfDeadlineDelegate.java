package org.doorway.stage.deadline;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the agent of a deadline that comes near, or of what one still counts from. */
@Component
class RemindAgentOfDeadlineDelegate implements JavaDelegate {

  private final DeadlineNews news;

  RemindAgentOfDeadlineDelegate(DeadlineNews news) {
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    news.remindAgent(Long.parseLong(RECORD.readFrom(execution)));
  }
}
