package org.doorway.sandbox;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
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
  private static final String CALL = "Task_CallClientAboutContract";
  private static final int MOST_FORMS_A_VISIT = 7;

  private final TaskService tasks;
  private final DemoBrokerage brokerage;
  private final BusinessHours office;
  private final TimeMachine timeMachine;

  DemoPipeline(
      TaskService tasks, DemoBrokerage brokerage, BusinessHours office, TimeMachine timeMachine) {
    this.tasks = tasks;
    this.brokerage = brokerage;
    this.office = office;
    this.timeMachine = timeMachine;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (tasks.createTaskQuery().count() > 0) {
      return;
    }
    var past = new DemoPast(office, TimeMachine.now());
    var sales = new HashMap<DemoSale, Sale>();
    timeMachine.rewindTo(past.visits().get(0).at());
    for (var visit : past.visits()) {
      brokerage.travelTo(LocalDateTime.ofInstant(visit.at(), office.zone()));
      if (visit.first()) {
        sales.put(visit.sale(), takeIn(visit.sale(), past));
      }
      brokerage.settle();
      work(visit.sale(), Objects.requireNonNull(sales.get(visit.sale())));
    }
    timeMachine.advanceTo(past.start());
    LOG.info("The demo's pipeline is filled: {} opportunities", sales.size());
  }

  private Sale takeIn(DemoSale sale, DemoPast past) {
    var path = brokerage.takeIn(sale.intake());
    return new Sale(brokerage, path.getBusinessKey(), past.plan(sale, brokerage.today()));
  }

  private static void work(DemoSale sale, Sale opportunity) {
    var forms = 0;
    while (forms < MOST_FORMS_A_VISIT && completeOne(sale, opportunity)) {
      forms++;
    }
  }

  private static boolean completeOne(DemoSale sale, Sale opportunity) {
    if (opportunity.openTaskKeys().contains(CALL)) {
      opportunity.complete(CALL, Answers.clientCalled());
      return true;
    }
    return opportunity.goOn(sale.left());
  }
}
