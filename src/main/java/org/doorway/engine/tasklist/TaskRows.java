package org.doorway.engine.tasklist;

import static org.doorway.engine.OpportunityVariables.SELLER_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Storable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Makes a Tasklist row tell seller, property and stage. They stand in the task's name, because
 * variable columns stay empty for an agent who may read a task but not its process instance.
 */
@Component
public class TaskRows implements TaskListener {

  private static final String SEPARATOR = " · ";

  /** What the engine's table takes. */
  private static final int LONGEST = 255;

  private final Opportunities opportunities;
  private final ProcessEngine engine;
  private final TaskService tasks;
  private final Map<String, RowFacts> facts;

  TaskRows(
      Opportunities opportunities,
      @Lazy ProcessEngine engine,
      @Lazy TaskService tasks,
      List<RowFacts> facts) {
    this.opportunities = opportunities;
    this.engine = engine;
    this.tasks = tasks;
    this.facts = facts.stream().collect(Collectors.toMap(RowFacts::task, each -> each));
  }

  @Override
  public void notify(DelegateTask task) {
    String businessKey = task.getExecution().getProcessBusinessKey();
    if (OpportunityId.isOne(businessKey)) {
      tellOf(opportunities.get(new OpportunityId(businessKey)), task);
    } else {
      SELLER_NAME
          .findIn(task)
          .ifPresent(
              name -> task.setName(Storable.text(task.getName() + SEPARATOR + name, LONGEST)));
    }
  }

  private void tellOf(Opportunity opportunity, DelegateTask task) {
    task.setName(row(task.getName(), task.getTaskDefinitionKey(), opportunity));
    task.setDescription(
        String.join(
            "\n",
            opportunity.seller().name(),
            opportunity.property().address(),
            opportunity.stage().label(),
            opportunity.id().value()));
  }

  /** Brings the rows of tasks that stay open over a stage, the desk above all, up to date. */
  public void refresh(OpportunityId id) {
    var opportunity = opportunities.get(id);
    for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(id.value()).list()) {
      String action = task.getName().split(SEPARATOR, 2)[0];
      tasks.setName(task.getId(), row(action, task.getTaskDefinitionKey(), opportunity));
    }
  }

  /** What is open in that process of the opportunity, as its models call it. */
  public List<String> open(OpportunityId id, String process) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(id.value())
        .processDefinitionKey(process)
        .orderByTaskCreateTime()
        .asc()
        .orderByTaskName()
        .asc()
        .list()
        .stream()
        .map(task -> task.getName().split(SEPARATOR, 2)[0])
        .toList();
  }

  /**
   * Brings the rows of one task of a group up to date, at most so many, the oldest first. Whoever
   * caused that need not see them. What they tell is not asked for where there are none.
   */
  public void refresh(
      String group, String task, int most, Supplier<Function<Opportunity, List<String>>> told) {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> {
                      List<Task> open = open(group, task, most);
                      if (!open.isEmpty()) {
                        refresh(open, told.get());
                      }
                      return null;
                    }));
  }

  private List<Task> open(String group, String task, int most) {
    return tasks
        .createTaskQuery()
        .taskCandidateGroup(group)
        .includeAssignedTasks()
        .taskDefinitionKey(task)
        .orderByTaskCreateTime()
        .asc()
        .listPage(0, most);
  }

  private void refresh(List<Task> open, Function<Opportunity, List<String>> told) {
    Map<String, String> keys = businessKeys(open);
    for (Task task : open) {
      var opportunity =
          opportunities.get(
              new OpportunityId(Objects.requireNonNull(keys.get(task.getProcessInstanceId()))));
      String name =
          row(task.getName().split(SEPARATOR, 2)[0], opportunity, told.apply(opportunity));
      if (!name.equals(task.getName())) {
        tasks.setName(task.getId(), name);
      }
    }
  }

  private Map<String, String> businessKeys(List<Task> open) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceIds(
            open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
        .list()
        .stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private String row(String action, String task, Opportunity opportunity) {
    RowFacts more = facts.get(task);
    return row(
        action,
        opportunity,
        more == null ? List.of(opportunity.stage().label()) : more.of(opportunity));
  }

  private static String row(String action, Opportunity opportunity, List<String> more) {
    var row =
        new ArrayList<>(
            List.of(action, opportunity.seller().name(), opportunity.property().line()));
    row.addAll(more);
    return Storable.text(String.join(SEPARATOR, row), LONGEST);
  }
}
