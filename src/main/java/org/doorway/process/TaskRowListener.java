package org.doorway.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.Opportunity;
import org.doorway.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/**
 * Makes a Tasklist row tell seller, property and stage. They stand in the task's name, because
 * variable columns stay empty for an agent who may read a task but not its process instance.
 */
@Component
class TaskRowListener implements TaskListener {

  private final Opportunities opportunities;

  TaskRowListener(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  @Override
  public void notify(DelegateTask task) {
    Opportunity opportunity =
        opportunities.get(new OpportunityId(task.getExecution().getProcessBusinessKey()));
    task.setName(
        String.join(
            " · ",
            task.getName(),
            opportunity.seller().name(),
            opportunity.property().line(),
            opportunity.stage().label()));
    task.setDescription(
        opportunity.seller().name()
            + "\n"
            + opportunity.property().address()
            + "\n"
            + opportunity.stage().label()
            + "\n"
            + opportunity.id());
  }
}
