package org.doorway.engine.tasklist;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where a task opens in Tasklist; whoever is not logged in is asked to, and then gets there. */
@Component
public class TaskLinks {

  private final TasklistProperties properties;
  private final TaskService tasks;

  TaskLinks(TasklistProperties properties, @Lazy TaskService tasks) {
    this.properties = properties;
    this.tasks = tasks;
  }

  /** To the open task of that name, or to the lists when there is none. */
  public String to(OpportunityId id, String task) {
    return find(id, task).map(Task::getId).map(this::toTask).orElseGet(this::toList);
  }

  public String toTask(String taskId) {
    return properties.url() + "#/?task=" + taskId;
  }

  public String toList() {
    return properties.url();
  }

  public String toCockpit() {
    return properties.cockpitUrl();
  }

  private Optional<Task> find(OpportunityId id, String task) {
    return task.isEmpty()
        ? Optional.empty()
        : tasks
            .createTaskQuery()
            .processInstanceBusinessKey(id.value())
            .taskDefinitionKey(task)
            .listPage(0, 1)
            .stream()
            .findFirst();
  }
}
