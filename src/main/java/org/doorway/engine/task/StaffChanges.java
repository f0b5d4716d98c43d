package org.doorway.engine.task;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.login.Accounts;
import org.doorway.engine.login.OpenWork;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever leaves the group that made them able to work on a task leaves no task behind: in the same
 * transaction it goes back to the opportunity's agent, else to the team leads. Nobody is deleted
 * before.
 */
class StaffChanges extends Accounts {

  /** What one query may answer. */
  private static final int MOST_MEMBERS = 2000;

  private final Supplier<PlatformTransactionManager> transactions;

  StaffChanges(Supplier<OpenWork> openWork, Supplier<PlatformTransactionManager> transactions) {
    super(openWork);
    this.transactions = transactions;
  }

  @Override
  public void deleteMembership(String userId, String groupId) {
    leave(List.of(userId), () -> super.deleteMembership(userId, groupId));
  }

  @Override
  public void deleteGroup(String groupId) {
    List<String> members =
        createUserQuery().memberOfGroup(groupId).listPage(0, MOST_MEMBERS).stream()
            .map(User::getId)
            .toList();
    leave(members, () -> super.deleteGroup(groupId));
  }

  private void leave(List<String> users, Runnable change) {
    new TransactionTemplate(transactions.get())
        .executeWithoutResult(
            transaction -> {
              change.run();
              users.forEach(user -> commandExecutor.execute(context -> giveBack(user, context)));
            });
  }

  private static Void giveBack(String user, CommandContext context) {
    return context.runWithoutAuthorization(
        () -> {
          TaskService tasks = context.getProcessEngineConfiguration().getTaskService();
          for (Task task : tasks.createTaskQuery().taskAssignee(user).list()) {
            if (!Workers.canWorkOn((TaskEntity) task, user)) {
              tasks.setAssignee(task.getId(), null);
            }
          }
          return null;
        });
  }
}
