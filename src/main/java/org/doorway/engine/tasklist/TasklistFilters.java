package org.doorway.engine.tasklist;

import static org.doorway.engine.access.Roles.LISTING_AGENTS;
import static org.doorway.engine.access.Roles.TEAM_LEADS;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists a person finds in Tasklist. Without a filter Tasklist shows nothing to anybody. */
@Component
@Order(0)
class TasklistFilters implements ApplicationRunner {

  private static final String DESK = "Task_ListingDesk";
  private static final String ME = "${currentUser()}";
  private static final String NOW = "${now()}";

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;

  TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    add("My tasks", "What waits for you, due first", 10, mine().taskDefinitionKeyNotIn(DESK));
    add(
        "Incoming",
        "New opportunities and whatever else the team leads must take",
        20,
        dueFirst().taskCandidateGroup(TEAM_LEADS).taskUnassigned(),
        TEAM_LEADS);
    add("Late", "What should have been done by now", 30, dueFirst().dueBeforeExpression(NOW));
    add(
        "My listings",
        "The desk of each of your listings",
        40,
        mine().taskDefinitionKey(DESK),
        LISTING_AGENTS);
    add(
        "My team's listings",
        "The desk of each of the team's listings",
        50,
        dueFirst().taskDefinitionKey(DESK),
        TEAM_LEADS);
  }

  private TaskQuery mine() {
    return dueFirst().taskAssigneeExpression(ME);
  }

  private TaskQuery dueFirst() {
    return tasks.createTaskQuery().orderByDueDate().asc().orderByTaskName().asc();
  }

  private void add(String name, String description, int order, TaskQuery query) {
    add(name, description, order, query, TEAM_LEADS, LISTING_AGENTS);
  }

  private void add(String name, String description, int order, TaskQuery query, String... groups) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(query);
    filter.setProperties(
        Map.of("description", description, "priority", order, "refresh", true, "color", "#3e4d2f"));
    filters.saveFilter(filter);
    for (String group : List.of(groups)) {
      Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      grant.setResource(Resources.FILTER);
      grant.setResourceId(filter.getId());
      grant.addPermission(Permissions.READ);
      authorizations.saveAuthorization(grant);
    }
  }
}
