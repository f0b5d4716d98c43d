package org.doorway.faults;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.doorway.effect.EffectDelegate;
import org.doorway.engine.Executions;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.KnownTemplates;
import org.doorway.outbound.record.CrmLog;
import org.doorway.outbound.record.CrmRecord;
import org.doorway.sale.opportunity.Opportunities;

/**
 * The steps of a run: one effect each, as the application's delegates have it. A tenth of them lose
 * their transaction once, after the effect.
 */
final class Steps {

  static final String EMAIL = "one-email";
  static final String CRM = "one-crm-record";

  private static final long SEED = 20261121;

  private final World world;
  private final boolean transactionsGetLost;
  private final Set<String> lost = ConcurrentHashMap.newKeySet();
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicLong longest = new AtomicLong();

  Steps(World world, boolean transactionsGetLost) {
    this.world = world;
    this.transactionsGetLost = transactionsGetLost;
  }

  static BpmnModelInstance email() {
    return Bpmn.createExecutableProcess(EMAIL)
        .startEvent()
        .serviceTask("Task_SendEmail")
        .camundaAsyncBefore()
        .camundaDelegateExpression("${sendEmail}")
        .endEvent()
        .done();
  }

  static BpmnModelInstance crm() {
    return Bpmn.createExecutableProcess(CRM)
        .startEvent()
        .serviceTask("Task_LinkPerson")
        .camundaAsyncBefore()
        .camundaDelegateExpression("${linkPerson}")
        .serviceTask("Task_LinkOpportunity")
        .camundaAsyncBefore()
        .camundaDelegateExpression("${linkOpportunity}")
        .serviceTask("Task_LogNote")
        .camundaAsyncBefore()
        .camundaDelegateExpression("${logNote}")
        .endEvent()
        .done();
  }

  Map<Object, Object> beans() {
    return Map.of(
        "sendEmail", step(this::sendEmail),
        "linkPerson", step(this::linkPerson),
        "linkOpportunity", step(this::linkOpportunity),
        "logNote", step(this::logNote));
  }

  int started() {
    return started.get();
  }

  int lostTransactions() {
    return lost.size();
  }

  /** The longest that a step held its job's thread. */
  Duration longest() {
    return Duration.ofNanos(longest.get());
  }

  private JavaDelegate step(JavaDelegate effect) {
    return execution -> {
      started.incrementAndGet();
      var start = System.nanoTime();
      try {
        effect.execute(execution);
      } finally {
        longest.accumulateAndGet(System.nanoTime() - start, Math::max);
      }
      if (transactionsGetLost && losesItsTransaction(execution)) {
        throw new IllegalStateException("The engine's transaction is lost, the effect is not");
      }
    };
  }

  private boolean losesItsTransaction(DelegateExecution execution) {
    var step = execution.getCurrentActivityId() + " " + execution.getProcessBusinessKey();
    return new SplittableRandom(SEED + step.hashCode()).nextInt(10) == 0 && lost.add(step);
  }

  private void sendEmail(DelegateExecution execution) {
    world
        .get(Correspondence.class)
        .toClient(
            EffectDelegate.key(execution),
            world.get(Opportunities.class).get(Executions.opportunity(execution)),
            KnownTemplates.named("back-on-market"),
            Map.of("offered", true));
  }

  private void linkPerson(DelegateExecution execution) {
    world.get(CrmRecord.class).linkPerson(Executions.opportunity(execution));
  }

  private void linkOpportunity(DelegateExecution execution) {
    world.get(CrmRecord.class).linkOpportunity(Executions.opportunity(execution));
  }

  private void logNote(DelegateExecution execution) {
    var id = Executions.opportunity(execution);
    world.get(CrmLog.class).note(EffectDelegate.key(execution), id, "About " + id);
  }
}
