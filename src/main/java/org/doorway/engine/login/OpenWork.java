package org.doorway.engine.login;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What would be nobody's if a user were gone. */
@Component
public class OpenWork {

  private static final int NAMED = 5;

  private final TaskService tasks;
  private final Assignments assignments;

  OpenWork(@Lazy TaskService tasks, Assignments assignments) {
    this.tasks = tasks;
    this.assignments = assignments;
  }

  /** What has to be given to somebody else first, in words; nothing when all is done. */
  Optional<String> of(String user) {
    List<OpportunityId> opportunities = assignments.openOf(user, NAMED + 1);
    List<Task> open = tasks.createTaskQuery().taskAssignee(user).listPage(0, NAMED + 1);
    if (opportunities.isEmpty() && open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s still has open work. Please give it to somebody else first: %s."
            .formatted(
                user,
                Stream.concat(
                        named(opportunities.stream().map(OpportunityId::value).toList()),
                        named(open.stream().map(task -> "the task " + task.getName()).toList()))
                    .collect(Collectors.joining(", "))));
  }

  private static Stream<String> named(List<String> all) {
    return all.size() > NAMED
        ? Stream.concat(all.stream().limit(NAMED), Stream.of("and more"))
        : all.stream();
  }
}
