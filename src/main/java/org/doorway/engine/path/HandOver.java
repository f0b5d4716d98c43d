package org.doorway.engine.path;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Hands an opportunity to its new agent: every open task that is an agent's now, whoever has it,
 * and whatever comes later in the processes that already run. What is the team leads' stays theirs.
 */
@Component
public class HandOver {

  private final RuntimeService runtime;
  private final TaskService tasks;

  HandOver(@Lazy RuntimeService runtime, @Lazy TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  public void to(String agent, OpportunityId id) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .variableValueNotEquals(AGENT_ID.name(), agent)
        .list()
        .forEach(process -> runtime.setVariable(process.getId(), AGENT_ID.name(), agent));
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(id.value())
        .withoutCandidateGroups()
        .includeAssignedTasks()
        .list()
        .stream()
        .filter(task -> !agent.equals(task.getAssignee()))
        .forEach(task -> tasks.setAssignee(task.getId(), agent));
  }
}
