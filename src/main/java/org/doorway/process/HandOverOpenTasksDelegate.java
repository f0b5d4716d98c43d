package org.doorway.process;

import static org.doorway.process.OpportunityVariables.AGENT_ID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Hands an opportunity to its new agent: the open tasks of the former one now, and whatever comes
 * later in the processes that already run.
 */
@Component
class HandOverOpenTasksDelegate implements JavaDelegate {

  private final RuntimeService runtime;
  private final TaskService tasks;

  HandOverOpenTasksDelegate(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String agent = AGENT_ID.readFrom(execution);
    String opportunity = execution.getProcessBusinessKey();
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(opportunity)
        .list()
        .forEach(process -> runtime.setVariable(process.getId(), AGENT_ID.name(), agent));
    tasks.createTaskQuery().processInstanceBusinessKey(opportunity).taskAssigned().list().stream()
        .filter(task -> !task.getAssignee().equals(agent))
        .filter(task -> !HELD_BY_LEADS.equals(task.getTaskDefinitionKey()))
        .forEach(task -> tasks.setAssignee(task.getId(), agent));
  }

  private static final String HELD_BY_LEADS = "Task_CorrectSellerContact";
}
