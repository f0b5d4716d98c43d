package org.doorway.stage.introduction;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks to choose an agent, for who decides about several of them at once. */
@Component
class AgentIntroductionProcess {

  static final String ASSIGN = "Task_AssignListingAgent";

  static final String INTRODUCE = "Task_SendAgentIntroductionEmail";

  private final TaskService tasks;

  AgentIntroductionProcess(@Lazy TaskService tasks) {
    this.tasks = tasks;
  }

  /** Whether that lead may still choose: nobody has done it, and nobody else is about to. */
  boolean isOpenTo(String lead, OpportunityId id) {
    return find(id).filter(task -> isOpenTo(lead, task)).isPresent();
  }

  /** Claims the task for that lead and completes its form, as the lead would have. */
  void assign(String lead, OpportunityId id, String agent) {
    Task task = find(id).orElseThrow();
    if (task.getAssignee() == null) {
      tasks.claim(task.getId(), lead);
    }
    tasks.complete(task.getId(), AGENT_ID.of(agent));
  }

  /** The open task to choose that opportunity's agent, and since when it waits. */
  Optional<Waiting> waiting(OpportunityId id) {
    return find(id).map(task -> new Waiting(task.getId(), task.getCreateTime().toInstant()));
  }

  private static boolean isOpenTo(String lead, Task task) {
    return task.getAssignee() == null || task.getAssignee().equals(lead);
  }

  private Optional<Task> find(OpportunityId id) {
    return Optional.ofNullable(
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(id.value())
            .taskDefinitionKey(ASSIGN)
            .singleResult());
  }

  /** A task that waits. */
  record Waiting(String task, Instant since) {}
}
