package org.doorway.engine.access;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Takes a task away from its former assignee; the engine's default leaves them their access. */
class OwnTasksAuthorization extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newTaskAssignee(
      Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
    if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
      Context.getCommandContext()
          .getAuthorizationManager()
          .deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), oldAssignee);
    }
    return super.newTaskAssignee(task, oldAssignee, newAssignee);
  }
}
