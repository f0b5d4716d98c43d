package org.doorway.engine.hold;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The steps that wait, and how one is let go. Whose they are has been asked before: whoever works
 * on an opportunity may see and let go what waits for it.
 */
@Component
public class HeldJobs {

  private final ProcessEngine engine;
  private final Clock clock;

  HeldJobs(@Lazy ProcessEngine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /** What waits in any process of that business key, first due first. */
  public List<HeldJob> of(String businessKey) {
    return inside(context -> held(context, businessKey).toList());
  }

  /**
   * Makes one that waits due now, as a change of its job: whoever takes the job at the same moment
   * and this cannot both succeed. Answers what it was, or nothing when it waits no more.
   */
  public Optional<HeldJob> letGo(String businessKey, String id) {
    return makeDue(businessKey, id, clock.instant());
  }

  /** The same, for one that is to wait until then. */
  public Optional<HeldJob> putOff(String businessKey, String id, Instant until) {
    return makeDue(businessKey, id, until);
  }

  private Optional<HeldJob> makeDue(String businessKey, String id, Instant at) {
    return inside(
        context -> {
          Optional<HeldJob> waiting =
              held(context, businessKey).filter(job -> job.id().equals(id)).findFirst();
          waiting.ifPresent(job -> makeDue(context, job, at));
          return waiting;
        });
  }

  /** One that waited, as the engine remembers it after it is gone. */
  public Optional<HeldJob> past(String businessKey, String id) {
    return inside(
        context ->
            engine
                .getHistoryService()
                .createHistoricJobLogQuery()
                .jobId(id)
                .creationLog()
                .list()
                .stream()
                .filter(log -> isOf(businessKey, log.getProcessInstanceId()))
                .map(
                    log ->
                        new HeldJob(
                            id,
                            log.getProcessInstanceId(),
                            log.getActivityId(),
                            "",
                            clock.instant()))
                .findFirst());
  }

  /** The id of the job that runs in this thread, if it had to wait before. */
  public static Optional<String> running() {
    return Optional.ofNullable(Context.getCommandContext())
        .map(CommandContext::getCurrentJob)
        .filter(job -> job.getDuedate() != null)
        .map(JobEntity::getId);
  }

  private Stream<HeldJob> held(CommandContext context, String businessKey) {
    Set<String> instances =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(businessKey)
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    if (instances.isEmpty()) {
      return Stream.empty();
    }
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceIds(instances)
        .messages()
        .duedateHigherThan(Date.from(clock.instant()))
        .list()
        .stream()
        .map(JobEntity.class::cast)
        .filter(job -> job.getExceptionMessage() == null)
        .flatMap(job -> held(context, job).stream())
        .sorted(Comparator.comparing(HeldJob::until));
  }

  private static Optional<HeldJob> held(CommandContext context, JobEntity job) {
    var activity =
        context
            .getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(job.getProcessDefinitionId())
            .findActivity(job.getActivityId());
    return HoldParseListener.what(activity)
        .map(
            what ->
                new HeldJob(
                    job.getId(),
                    job.getProcessInstanceId(),
                    job.getActivityId(),
                    what,
                    job.getDuedate().toInstant()));
  }

  private static void makeDue(CommandContext context, HeldJob held, Instant at) {
    JobEntity job = context.getJobManager().findJobById(held.id());
    context.getJobManager().reschedule(job, Date.from(at));
  }

  private boolean isOf(String businessKey, String processInstance) {
    return engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceId(processInstance)
            .processInstanceBusinessKey(businessKey)
            .count()
        > 0;
  }

  private <T> T inside(Function<CommandContext, T> work) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(() -> work.apply(context)));
  }
}
