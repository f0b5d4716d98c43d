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
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lists a person finds in Tasklist; without one it shows nothing to anybody. It opens with the
 * first: {@code Incoming} for a lead, {@code My tasks} for an agent, who does not see the other.
 * They are set at every start, so that what an earlier release stored does not stay behind; who
 * wants another list makes one of their own.
 */
@Component
@Order(0)
class TasklistFilters implements ApplicationRunner {

  private static final String DESK = "Task_ListingDesk";
  private static final String ME = "${currentUser()}";
  private static final String NOW = "${now()}";
  private static final String[] EVERYBODY = {TEAM_LEADS, LISTING_AGENTS};

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
    set(
        "Incoming",
        "New opportunities and whatever else the team leads must take",
        10,
        dueFirst().taskUnassigned(),
        TEAM_LEADS);
    set(
        "My tasks",
        "What waits for you, due first",
        20,
        mine().taskDefinitionKeyNotIn(DESK),
        EVERYBODY);
    set(
        "My listings",
        "The desk of each of your listings",
        30,
        mine().taskDefinitionKey(DESK),
        LISTING_AGENTS);
    set(
        "Late",
        "What should have been done by now",
        40,
        dueFirst().dueBeforeExpression(NOW),
        EVERYBODY);
    set(
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

  private void set(String name, String description, int order, TaskQuery query, String... groups) {
    Filter wanted = filters.newTaskFilter(name);
    wanted.setQuery(query);
    wanted.setProperties(
        Map.of("description", description, "priority", order, "refresh", true, "color", "#3e4d2f"));
    List<Filter> stored = filters.createTaskFilterQuery().filterName(name).list();
    if (stored.isEmpty()) {
      filters.saveFilter(wanted);
      stored = List.of(wanted);
    }
    for (Filter filter : stored) {
      update(filter, wanted);
      List.of(groups).forEach(group -> show(filter, group));
    }
  }

  /** Nodes that start at once would be in each other's way, if they wrote what is there already. */
  private void update(Filter stored, Filter wanted) {
    boolean same =
        stored.getProperties().equals(wanted.getProperties())
            && ((FilterEntity) stored)
                .getQueryInternal()
                .equals(((FilterEntity) wanted).getQueryInternal());
    if (!same) {
      stored.setQuery(wanted.getQuery());
      stored.setProperties(wanted.getProperties());
      filters.saveFilter(stored);
    }
  }

  private void show(Filter filter, String group) {
    boolean shown =
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .count()
            > 0;
    if (!shown) {
      Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      grant.setResource(Resources.FILTER);
      grant.setResourceId(filter.getId());
      grant.addPermission(Permissions.READ);
      authorizations.saveAuthorization(grant);
    }
  }
}
