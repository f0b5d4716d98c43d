package org.doorway.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorway.engine.access.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills a new demo with opportunities in every stage, by living the last weeks: the clock is set
 * back, and the demo's people complete their tasks, form by form, until today is reached.
 */
@Sandbox
@Component
@Order(100)
@ConditionalOnProperty(name = "doorway.sandbox.pipeline", matchIfMissing = true)
class DemoPipeline implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoPipeline.class);
  private static final Duration STEP = Duration.ofHours(12);
  private static final int MOST_FORMS_A_STEP = 12;

  private final TaskService tasks;
  private final FormService forms;
  private final IdentityService identity;
  private final RepositoryService repository;
  private final DemoAnswers answers;
  private final TimeMachine timeMachine;

  DemoPipeline(
      TaskService tasks,
      FormService forms,
      IdentityService identity,
      RepositoryService repository,
      DemoAnswers answers,
      TimeMachine timeMachine) {
    this.tasks = tasks;
    this.forms = forms;
    this.identity = identity;
    this.repository = repository;
    this.answers = answers;
    this.timeMachine = timeMachine;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (tasks.createTaskQuery().count() > 0) {
      return;
    }
    Instant today = TimeMachine.now();
    Duration weeks =
        DemoSale.ALL.stream().map(DemoSale::age).max(Duration::compareTo).orElseThrow();
    timeMachine.rewind(weeks);
    List<Running> running = new ArrayList<>();
    while (TimeMachine.now().isBefore(today)) {
      begin(running, sale -> !today.minus(sale.age()).isAfter(TimeMachine.now()));
      running.forEach(this::work);
      Duration left = Duration.between(TimeMachine.now(), today);
      timeMachine.advance(left.compareTo(STEP) < 0 ? left : STEP);
    }
    begin(running, sale -> true);
    timeMachine.advance(Duration.ofSeconds(1));
    LOG.info("The demo's pipeline is filled: {} opportunities", running.size());
  }

  private void begin(List<Running> running, Predicate<DemoSale> due) {
    DemoSale.ALL.stream()
        .filter(due)
        .filter(sale -> running.stream().noneMatch(begun -> begun.sale().equals(sale)))
        .forEach(sale -> running.add(new Running(sale, start(sale))));
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

  private void work(Running running) {
    for (int form = 0; form < MOST_FORMS_A_STEP && completeOne(running); form++) {
      timeMachine.advance(Duration.ofMinutes(10));
    }
  }

  /** Completes the first open task that this sale does not stop at. */
  private boolean completeOne(Running running) {
    for (Task task :
        tasks.createTaskQuery().processInstanceBusinessKey(running.opportunity()).list()) {
      var filled = answers.to(task.getTaskDefinitionKey(), running.sale(), running.opportunity());
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

  private record Running(DemoSale sale, String opportunity) {}
}
