package org.doorway.engine.task;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Gives a task to somebody who can work on it; what the application gives to others is put back.
 */
final class Assign extends AssignTaskCmd {

  private static final long serialVersionUID = 1L;

  Assign(String taskId, @Nullable String userId) {
    super(taskId, userId);
  }

  @Override
  protected void executeSetOperation(TaskEntity task, @Nullable Integer nothing) {
    if (userId != null && Person.asking().isEmpty() && !Workers.canWorkOn(task, userId)) {
      task.setAssignee(null);
      return;
    }
    if (userId != null) {
      Workers.require(task, userId);
    }
    super.executeSetOperation(task, nothing);
  }
}
