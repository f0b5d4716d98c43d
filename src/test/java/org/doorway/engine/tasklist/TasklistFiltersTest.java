package org.doorway.engine.tasklist;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.doorway.engine.access.Roles;
import org.doorway.story.ProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class TasklistFiltersTest {

  @Autowired private TasklistFilters lists;
  @Autowired private FilterService filters;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;

  @AfterEach
  void nobodyIsSignedIn() {
    identity.clearAuthentication();
  }

  @Test
  void leadStartsWithIncomingAndAnAgentWithMyTasks() {
    assertThat(seenBy("Lena", Roles.TEAM_LEADS))
        .containsExactly("Incoming", "My tasks", "Late", "My team's listings");
    assertThat(seenBy("Alex", Roles.LISTING_AGENTS))
        .containsExactly("My tasks", "My listings", "Late");
  }

  @Test
  void listsOfAnEarlierReleaseAreBroughtUpToDate() {
    var wanted = stored("Incoming").getQueryInternal();
    asEarlierReleaseLeftIt("Incoming", 60);
    asEarlierReleaseLeftIt("My tasks", 1);
    filters.deleteFilter(stored("Late").getId());

    lists.run(null);

    leadStartsWithIncomingAndAnAgentWithMyTasks();
    assertThat(stored("Incoming").getQueryInternal()).isEqualTo(wanted);
  }

  @Test
  void listsThatAreUpToDateAreNotWritten() {
    var before = revisions();

    lists.run(null);

    assertThat(revisions()).isEqualTo(before);
  }

  private void asEarlierReleaseLeftIt(String name, int order) {
    var filter = stored(name);
    var properties = new HashMap<>(filter.getProperties());
    properties.put("priority", order);
    filter.setProperties(properties);
    filter.setQuery(tasks.createTaskQuery().taskUnassigned());
    filters.saveFilter(filter);
  }

  private FilterEntity stored(String name) {
    return (FilterEntity) filters.createTaskFilterQuery().filterName(name).singleResult();
  }

  private Map<String, Integer> revisions() {
    var revisions = new HashMap<String, Integer>();
    filters
        .createTaskFilterQuery()
        .list()
        .forEach(filter -> revisions.put(filter.getName(), ((FilterEntity) filter).getRevision()));
    return revisions;
  }

  private List<String> seenBy(String user, String group) {
    identity.setAuthentication(user, List.of(group));
    try {
      return filters.createTaskFilterQuery().listPage(0, 100).stream()
          .sorted(comparing(filter -> (Integer) filter.getProperties().get("priority")))
          .map(Filter::getName)
          .toList();
    } finally {
      identity.clearAuthentication();
    }
  }
}
