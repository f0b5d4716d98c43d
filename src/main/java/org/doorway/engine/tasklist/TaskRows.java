package org.doorway.engine.tasklist;

import static org.doorway.engine.OpportunityVariables.SELLER_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
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
  private final TaskService tasks;
  private final Map<String, RowFacts> facts;

  TaskRows(Opportunities opportunities, @Lazy TaskService tasks, List<RowFacts> facts) {
    this.opportunities = opportunities;
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

  private String row(String action, String task, Opportunity opportunity) {
    var row =
        new ArrayList<>(
            List.of(action, opportunity.seller().name(), opportunity.property().line()));
    RowFacts more = facts.get(task);
    row.addAll(more == null ? List.of(opportunity.stage().label()) : more.of(opportunity));
    return Storable.text(String.join(SEPARATOR, row), LONGEST);
  }
}
