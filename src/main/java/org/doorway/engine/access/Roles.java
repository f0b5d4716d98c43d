package org.doorway.engine.access;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who may do what: agents work on their own tasks, team leads also see and assign the team's, and
 * only admins open Cockpit and Admin. Set at every start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Roles implements ApplicationRunner {

  public static final String TEAM_LEADS = "team-leads";
  public static final String LISTING_AGENTS = "listing-agents";

  private final IdentityService identity;
  private final AuthorizationService authorizations;

  Roles(IdentityService identity, AuthorizationService authorizations) {
    this.identity = identity;
    this.authorizations = authorizations;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (String group : List.of(TEAM_LEADS, LISTING_AGENTS)) {
      group(group, group.equals(TEAM_LEADS) ? "Team leads" : "Listing agents");
      grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
      grant(group, Resources.PROCESS_DEFINITION, "seller-opportunity", READ, CREATE_INSTANCE);
      grant(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
      // The diagram of a task, and nothing of what runs in it.
      grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, READ);
    }
    grant(TEAM_LEADS, Resources.USER, Authorization.ANY, Permissions.READ);
    grant(TEAM_LEADS, Resources.PROCESS_DEFINITION, "assign-leads", READ, CREATE_INSTANCE);
    // Of every process, in one row; what a task is worked on by is a rule of its own.
    grant(TEAM_LEADS, Resources.PROCESS_DEFINITION, Authorization.ANY, READ_TASK, TASK_ASSIGN);
  }

  private void group(String id, String name) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      var group = identity.newGroup(id);
      group.setName(name);
      group.setType("WORKFLOW");
      identity.saveGroup(group);
    }
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization grant =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      grant.setResource(resource);
      grant.setResourceId(id);
    }
    for (Permission permission : permissions) {
      grant.addPermission(permission);
    }
    authorizations.saveAuthorization(grant);
  }
}
