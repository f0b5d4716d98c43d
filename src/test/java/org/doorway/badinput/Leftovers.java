package org.doorway.badinput;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** What doors took in is cleared away again: other tests share the application. */
@TestComponent
public class Leftovers {

  private final ProcessEngine engine;
  private final Set<String> known = new HashSet<>();

  public Leftovers(ProcessEngine engine) {
    this.engine = engine;
  }

  public void remember() {
    forEach(known::add, known::add, known::add, known::add, known::add);
  }

  public void clear() {
    var identity = engine.getIdentityService();
    forEach(
        left(id -> engine.getRuntimeService().deleteProcessInstance(id, "Tried", true)),
        left(engine.getFilterService()::deleteFilter),
        left(engine.getAuthorizationService()::deleteAuthorization),
        left(identity::deleteUser),
        left(identity::deleteGroup));
    var agents = identity.createGroupQuery().groupId("listing-agents").singleResult();
    agents.setName("Listing agents");
    agents.setType("WORKFLOW");
    identity.saveGroup(agents);
    var agent = identity.createUserQuery().userId("agent").singleResult();
    agent.setFirstName("agent");
    agent.setLastName("of Door");
    agent.setEmail("agent@doorway.example");
    identity.saveUser(agent);
  }

  private Consumer<String> left(Consumer<String> remove) {
    return id -> {
      if (!known.contains(id)) {
        remove.accept(id);
      }
    };
  }

  private void forEach(
      Consumer<String> instances,
      Consumer<String> filters,
      Consumer<String> rights,
      Consumer<String> users,
      Consumer<String> groups) {
    ids(engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .rootProcessInstances()
            .list()
            .stream()
            .map(ProcessInstance::getId))
        .forEach(instances);
    ids(engine.getFilterService().createFilterQuery().list().stream().map(Filter::getId))
        .forEach(filters);
    var identity = engine.getIdentityService();
    ids(identity.createUserQuery().list().stream().map(User::getId)).forEach(users);
    ids(identity.createGroupQuery().list().stream().map(Group::getId)).forEach(groups);
    ids(engine.getAuthorizationService().createAuthorizationQuery().list().stream()
            .map(Authorization::getId))
        .forEach(rights);
  }

  private static Stream<String> ids(Stream<String> ids) {
    return ids.toList().stream();
  }
}
