package org.doorway.stage.deadline;

import static org.doorway.engine.OpportunityVariables.RECORD;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Says in the row of a list which deadline is to be confirmed. */
@Component
class NameDeadlineListener implements TaskListener {

  private final DocketTable table;

  NameDeadlineListener(DocketTable table) {
    this.table = table;
  }

  @Override
  public void notify(DelegateTask task) {
    DocketRow row = table.get(Long.parseLong(RECORD.readFrom(task)));
    task.setName(task.getName() + ": " + row.label());
  }
}
