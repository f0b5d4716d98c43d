package org.doorway.engine.task;

import static org.doorway.engine.access.Roles.LISTING_AGENTS;
import static org.doorway.engine.access.Roles.TEAM_LEADS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * Who can work on a task. A process gives it either to the opportunity's agent or to the team
 * leads; a lead can take an agent's task over, and an admin any.
 */
final class Workers {

  private Workers() {}

  static boolean isAgents(TaskEntity task) {
    TaskDefinition definition = task.getTaskDefinition();
    return definition != null && definition.getAssigneeExpression() != null;
  }

  static boolean canWorkOn(TaskEntity task, String user) {
    Set<String> groups = groups(user);
    return groups.contains(TEAM_LEADS)
        || groups.contains(Groups.CAMUNDA_ADMIN)
        || (groups.contains(LISTING_AGENTS) && isAgents(task));
  }

  /** Refuses, in words, to give a task to somebody in whose hands it would be lost. */
  static void require(TaskEntity task, String user) {
    if (!canWorkOn(task, user)) {
      throw new BadUserRequestException(
          "%s cannot work on this task. It is for %s"
              .formatted(
                  user.isBlank() ? "Nobody" : user,
                  isAgents(task) ? "listing agents and team leads" : "team leads"));
    }
  }

  private static Set<String> groups(String user) {
    CommandContext context = Context.getCommandContext();
    List<Group> groups =
        context.runWithoutAuthorization(
            () ->
                context
                    .getReadOnlyIdentityProvider()
                    .createGroupQuery(context)
                    .groupMember(user)
                    .list());
    return groups.stream().map(Group::getId).collect(Collectors.toSet());
  }
}
