package org.doorway.engine.task;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Set;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * What of a list of tasks somebody sees: everything, if they may read every task, else what is
 * assigned to them. Neither needs the engine's join of tasks with grants. Only where something was
 * expressly revoked, the engine's own check stays.
 */
class TaskLists extends AuthorizationManager {

  /** The engine makes one for each command. */
  static final SessionFactory FACTORY =
      new SessionFactory() {
        @Override
        public Class<?> getSessionType() {
          return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
          return new TaskLists();
        }
      };

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    if (!isAuthCheckExecuted()) {
      super.configureTaskQuery(query);
      return;
    }
    String me = getCurrentAuthentication().getUserId();
    if (!me.equals(query.getAssignee())) {
      super.configureTaskQuery(query);
      boolean every = mayReadEveryTask();
      if (every && query.getAuthCheck().isRevokeAuthorizationCheckEnabled()) {
        return;
      }
      if (!every) {
        onlyOf(me, query);
      }
    }
    checkNothingMore(query.getAuthCheck());
  }

  private boolean mayReadEveryTask() {
    CompositePermissionCheck every =
        new PermissionCheckBuilder()
            .disjunctive()
            .atomicCheckForResourceId(Resources.TASK, ANY, TaskPermissions.READ)
            .atomicCheckForResourceId(
                Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ_TASK)
            .build();
    return isAuthorized(every);
  }

  private static void checkNothingMore(AuthorizationCheck check) {
    check.setAuthorizationCheckEnabled(false);
    check.setAuthUserId(null);
    check.setAuthGroupIds(null);
    check.getPermissionChecks().clear();
  }

  /** Beside whatever else the query asks for. */
  private static void onlyOf(String me, TaskQueryImpl query) {
    Set<String> asked = query.getAssigneeIn();
    if (query.getAssignee() == null && asked == null) {
      query.taskAssignee(me);
    } else {
      query.taskAssigneeIn(me);
    }
    if (asked != null && !asked.contains(me)) {
      query.taskAssigneeNotIn(me);
    }
  }
}
