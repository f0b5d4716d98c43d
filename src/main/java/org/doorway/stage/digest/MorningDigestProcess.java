package org.doorway.stage.digest;

import static org.doorway.engine.OpportunityVariables.RECORD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.path.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The morning's email to one reader, and the tasks that it tells of. */
@Component
class MorningDigestProcess {

  private static final int PAGE = 200;

  private final Instances instances;
  private final TaskService tasks;

  MorningDigestProcess(Instances instances, @Lazy TaskService tasks) {
    this.instances = instances;
    this.tasks = tasks;
  }

  void start(long digest) {
    instances.start("morning-digest", "DIGEST-" + digest, RECORD.of(String.valueOf(digest)));
  }

  /** Open tasks that were due before that, oldest first, at most so many of those that fit. */
  List<OverdueTask> overdue(Instant before, Predicate<OverdueTask> fits, int most) {
    var found = new ArrayList<OverdueTask>();
    List<Task> page = page(before, 0);
    for (int first = 0; !page.isEmpty() && found.size() < most; page = page(before, first)) {
      page.stream().map(MorningDigestProcess::overdue).filter(fits).forEach(found::add);
      first += PAGE;
    }
    return found.stream().limit(most).toList();
  }

  private List<Task> page(Instant before, int first) {
    return tasks
        .createTaskQuery()
        .active()
        .dueBefore(Date.from(before))
        .orderByDueDate()
        .asc()
        .orderByTaskId()
        .asc()
        .listPage(first, PAGE);
  }

  private static OverdueTask overdue(Task task) {
    return new OverdueTask(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        Optional.ofNullable(task.getAssignee()).orElse(""),
        task.getDueDate().toInstant());
  }

  /** What a list knows of it; without an assignee it is nobody's yet. */
  record OverdueTask(String id, String key, String name, String assignee, Instant due) {}
}
