package org.doorway.engine.task;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A task is read by whoever it is assigned to and by those who may read all of them, and worked on
 * by whoever it is assigned to alone. A lead, or an admin, takes it first: then it shows whose work
 * it was.
 */
class TaskRights extends AuthorizationCommandChecker {

  @Override
  public void checkReadTask(TaskEntity task) {
    if (!Person.owns(task)) {
      super.checkReadTask(task);
    }
  }

  @Override
  public void checkReadTaskVariable(TaskEntity task) {
    if (!Person.owns(task)) {
      super.checkReadTaskVariable(task);
    }
  }

  @Override
  public void checkTaskWork(TaskEntity task) {
    if (Person.asking().isPresent() && !Person.owns(task)) {
      throw new AuthorizationException(
          "This task is not assigned to you. Whoever may take it claims it first,"
              + " or assigns it to themselves");
    }
  }
}
