package org.doorway.engine.login;

import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The admin whom the environment names gets in after every start, with the password that it names,
 * whatever became of them: the engine creates them once, and then never looks again.
 */
@Component
@Order(-300)
class FirstAdmin implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

  private final IdentityService identity;
  private final AuthorizationService authorizations;
  private final Optional<User> named;

  FirstAdmin(
      IdentityService identity,
      AuthorizationService authorizations,
      CamundaBpmProperties properties) {
    this.identity = identity;
    this.authorizations = authorizations;
    this.named = Optional.ofNullable(properties.getAdminUser());
  }

  @Override
  public void run(ApplicationArguments arguments) {
    named
        .filter(admin -> admin.getPassword() != null && !admin.getPassword().isBlank())
        .ifPresent(admin -> letIn(admin.getId(), admin.getPassword()));
  }

  private void letIn(String id, String password) {
    if (!identity.checkPassword(id, password)) {
      User admin = identity.createUserQuery().userId(id).singleResult();
      admin.setPassword(password);
      identity.saveUser(admin);
      LOG.info("The password of the admin {} is the one that the environment names", id);
    }
    identity.unlockUser(id);
    if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
      var group = identity.newGroup(Groups.CAMUNDA_ADMIN);
      group.setName("Admins");
      group.setType(Groups.GROUP_TYPE_SYSTEM);
      identity.saveGroup(group);
    }
    if (identity.createUserQuery().userId(id).memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
      identity.createMembership(id, Groups.CAMUNDA_ADMIN);
    }
    Arrays.stream(Resources.values()).filter(this::isShut).forEach(this::open);
  }

  private boolean isShut(Resource resource) {
    return authorizations
            .createAuthorizationQuery()
            .groupIdIn(Groups.CAMUNDA_ADMIN)
            .resourceType(resource)
            .resourceId(Authorization.ANY)
            .count()
        == 0;
  }

  private void open(Resource resource) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(Groups.CAMUNDA_ADMIN);
    grant.setResource(resource);
    grant.setResourceId(Authorization.ANY);
    grant.addPermission(Permissions.ALL);
    authorizations.saveAuthorization(grant);
  }
}
