package org.doorway.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.access.Roles;
import org.doorway.sale.time.BusinessHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills a new demo with opportunities in every stage, by living the last weeks: the clock is set
 * back, and the demo's people complete their tasks, form by form, until the start is reached.
 */
@Sandbox
@Component
@Order(100)
@ConditionalOnProperty(name = "doorway.sandbox.pipeline", matchIfMissing = true)
class DemoPipeline implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoPipeline.class);
  private static final Duration A_FORM = Duration.ofMinutes(3);
  private static final int MOST_FORMS_A_VISIT = 7;

  private final TaskService tasks;
  private final FormService forms;
  private final IdentityService identity;
  private final RepositoryService repository;
  private final DemoAnswers answers;
  private final BusinessHours office;
  private final TimeMachine timeMachine;

  DemoPipeline(
      TaskService tasks,
      FormService forms,
      IdentityService identity,
      RepositoryService repository,
      DemoAnswers answers,
      BusinessHours office,
      TimeMachine timeMachine) {
    this.tasks = tasks;
    this.forms = forms;
    this.identity = identity;
    this.repository = repository;
    this.answers = answers;
    this.office = office;
    this.timeMachine = timeMachine;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (tasks.createTaskQuery().count() > 0) {
      return;
    }
    var past = new DemoPast(office, TimeMachine.now());
    var opportunities = new HashMap<DemoSale, String>();
    timeMachine.rewindTo(past.visits().get(0).at());
    for (var visit : past.visits()) {
      timeMachine.advanceTo(visit.at());
      if (visit.first()) {
        opportunities.put(visit.sale(), start(visit.sale()));
      }
      work(visit.sale(), opportunities.get(visit.sale()), past);
    }
    timeMachine.advanceTo(past.start());
    LOG.info("The demo's pipeline is filled: {} opportunities", opportunities.size());
  }

  private String start(DemoSale sale) {
    String process =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("seller-opportunity")
            .latestVersion()
            .singleResult()
            .getId();
    return as("lead", () -> forms.submitStartForm(process, sale.intake()).getBusinessKey());
  }

  private void work(DemoSale sale, String opportunity, DemoPast past) {
    timeMachine.advance(A_FORM);
    for (int form = 0; form < MOST_FORMS_A_VISIT && completeOne(sale, opportunity, past); form++) {
      timeMachine.advance(A_FORM);
    }
  }

  /** Completes the first open task that this sale does not stop at. */
  private boolean completeOne(DemoSale sale, String opportunity, DemoPast past) {
    for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(opportunity).list()) {
      var filled = answers.to(task, sale, opportunity, past);
      if (filled.isPresent()) {
        String user = task.getAssignee() == null ? "lead" : task.getAssignee();
        tasks.setAssignee(task.getId(), user);
        as(
            user,
            () -> {
              forms.submitTaskForm(task.getId(), filled.get());
              return task.getId();
            });
        return true;
      }
    }
    return false;
  }

  private String as(String user, Supplier<String> work) {
    identity.setAuthentication(user, List.of(Roles.TEAM_LEADS));
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
