package org.doorway.engine.task;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes a task for oneself, or puts the own one back. Whoever may assign a task may take it, if
 * they can work on it.
 */
final class Claim extends ClaimTaskCmd {

  private static final long serialVersionUID = 1L;

  Claim(String taskId, @Nullable String userId) {
    super(taskId, userId);
  }

  @Override
  protected void checkClaimTask(TaskEntity task, CommandContext context) {
    if (!Person.owns(task)) {
      for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
        checker.checkTaskAssign(task);
      }
    }
    Person.asking().filter(person -> userId != null).ifPresent(person -> check(task, person));
  }

  private void check(TaskEntity task, String person) {
    if (!person.equals(userId)) {
      throw new BadUserRequestException("A task is claimed for oneself. Assign it to " + userId);
    }
    Workers.require(task, person);
  }
}
