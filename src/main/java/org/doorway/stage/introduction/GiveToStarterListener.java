package org.doorway.stage.introduction;

import static org.doorway.stage.introduction.AssignLeadsProcess.LEAD_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A team lead's task that one of them asked for is that one's; put back, it is for any of them. */
@Component
class GiveToStarterListener implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    task.setAssignee(LEAD_ID.readFrom(task));
  }
}
