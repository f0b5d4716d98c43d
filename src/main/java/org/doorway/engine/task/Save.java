package org.doorway.engine.task;

import java.util.Objects;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a person may change of a task: who has it, when it is due and is followed up, how
 * urgent it is. The rest is its process's; a task with another parent would go with that one, and
 * one that is delegated would not be completed by its form.
 */
final class Save extends SaveTaskCmd {

  private static final long serialVersionUID = 1L;

  Save(Task task) {
    super(task);
  }

  @Override
  protected void checkTaskAssign(TaskEntity changed, CommandContext context) {
    super.checkTaskAssign(changed, context);
    TaskEntity stored = context.getTaskManager().findTaskById(changed.getId());
    if (stored == null || Person.asking().isEmpty()) {
      return;
    }
    same("name", stored.getName(), changed.getName());
    same("description", stored.getDescription(), changed.getDescription());
    same("owner", stored.getOwner(), changed.getOwner());
    same("delegation", stored.getDelegationState(), changed.getDelegationState());
    same("parent task", stored.getParentTaskId(), changed.getParentTaskId());
    same("case instance", stored.getCaseInstanceId(), changed.getCaseInstanceId());
    same("tenant", stored.getTenantId(), changed.getTenantId());
    String assignee = changed.getAssignee();
    if (assignee != null && !assignee.equals(stored.getAssignee())) {
      Workers.require(changed, assignee);
    }
  }

  private static void same(String what, @Nullable Object stored, @Nullable Object given) {
    if (!Objects.equals(stored, given)) {
      throw new BadUserRequestException(
          "The %s of a task cannot be changed; send it as it is".formatted(what));
    }
  }
}
