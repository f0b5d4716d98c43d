package org.doorway.engine.task;

import java.util.Collection;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.EnsureUtil;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing be done to a task after which it would be in nobody's list. Its only link to people
 * is its assignee, who is somebody that can work on it; candidates and owners are not asked for
 * anywhere, so nobody may believe that they were. Tasks come and go with their processes alone.
 */
public abstract class KeptTaskService extends TaskServiceImpl {

  @Override
  public void claim(String taskId, @Nullable String userId) {
    commandExecutor.execute(new Claim(taskId, userId));
  }

  @Override
  public void setAssignee(String taskId, @Nullable String userId) {
    commandExecutor.execute(new Assign(taskId, userId));
  }

  @Override
  public void saveTask(Task task) {
    commandExecutor.execute(new Save(task));
  }

  @Override
  public void addUserIdentityLink(String taskId, String userId, String type) {
    if (IdentityLinkType.ASSIGNEE.equals(type)) {
      setAssignee(taskId, userId);
    } else {
      refuseLinks(taskId);
    }
  }

  @Override
  public void deleteUserIdentityLink(String taskId, String userId, String type) {
    if (IdentityLinkType.ASSIGNEE.equals(type)) {
      setAssignee(taskId, null);
    } else {
      refuseLinks(taskId);
    }
  }

  @Override
  public void addGroupIdentityLink(String taskId, String groupId, String type) {
    refuseLinks(taskId);
  }

  @Override
  public void deleteGroupIdentityLink(String taskId, String groupId, String type) {
    refuseLinks(taskId);
  }

  @Override
  public void addCandidateUser(String taskId, String userId) {
    refuseLinks(taskId);
  }

  @Override
  public void deleteCandidateUser(String taskId, String userId) {
    refuseLinks(taskId);
  }

  @Override
  public void addCandidateGroup(String taskId, String groupId) {
    refuseLinks(taskId);
  }

  @Override
  public void deleteCandidateGroup(String taskId, String groupId) {
    refuseLinks(taskId);
  }

  @Override
  public void setOwner(String taskId, String userId) {
    refuseLinks(taskId);
  }

  @Override
  public Task newTask(@Nullable String taskId) {
    throw onlyOfAProcess();
  }

  @Override
  public void deleteTask(String taskId) {
    throw onlyOfAProcess();
  }

  @Override
  public void deleteTask(String taskId, boolean cascade) {
    throw onlyOfAProcess();
  }

  @Override
  public void deleteTask(String taskId, String reason) {
    throw onlyOfAProcess();
  }

  @Override
  public void deleteTasks(Collection<String> taskIds) {
    throw onlyOfAProcess();
  }

  @Override
  public void deleteTasks(Collection<String> taskIds, boolean cascade) {
    throw onlyOfAProcess();
  }

  @Override
  public void deleteTasks(Collection<String> taskIds, String reason) {
    throw onlyOfAProcess();
  }

  private void refuseLinks(String taskId) {
    commandExecutor.execute(context -> refuseLinks(taskId, context));
  }

  private static Void refuseLinks(String taskId, CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    EnsureUtil.ensureNotNull("Cannot find task with id " + taskId, "task", task);
    for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
      checker.checkTaskAssign(task);
    }
    throw new BadUserRequestException(
        "Who may take a task is decided by its process. Assign it to whoever is to work on it");
  }

  private static BadUserRequestException onlyOfAProcess() {
    return new BadUserRequestException("A task comes and goes with its process alone");
  }
}
