package org.doorway.outbound.alarm;

import static org.doorway.engine.OpportunityVariables.RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.effect.Effects;
import org.doorway.effect.repair.OpenRepairs;
import org.doorway.engine.failure.FailedJobs;
import org.doorway.engine.path.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The emails about an outage, and what of the engine's work has failed. */
@Component
class OutageProcess {

  private static final String PROCESS = "outage";
  private static final String CRM_RECORD = "crm-record";
  private static final String OVER = "outageOver";
  private static final int PAGE = 500;

  private final Instances instances;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final FailedJobs failedJobs;
  private final Effects effects;
  private final OpenRepairs repairs;

  OutageProcess(
      Instances instances,
      @Lazy RuntimeService runtime,
      @Lazy ManagementService management,
      FailedJobs failedJobs,
      Effects effects,
      OpenRepairs repairs) {
    this.instances = instances;
    this.runtime = runtime;
    this.management = management;
    this.failedJobs = failedJobs;
    this.effects = effects;
    this.repairs = repairs;
  }

  void start(long outage) {
    instances.start(PROCESS, key(outage), RECORD.of(String.valueOf(outage)));
  }

  /** Whether the admins have been told of it, and so can be told that it is over. */
  boolean isTold(long outage) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(key(outage))
            .messageEventSubscriptionName(OVER)
            .count()
        > 0;
  }

  void over(long outage) {
    instances.tellAll(key(outage), OVER);
  }

  /** Tries at once to send what could not be sent about outages: it waits for nothing else. */
  void tryAgain() {
    ours().stream()
        .flatMap(
            instance ->
                management
                    .createJobQuery()
                    .processInstanceId(instance)
                    .withException()
                    .listPage(0, PAGE)
                    .stream())
        .forEach(job -> failedJobs.runAgain(job.getId()));
  }

  /** What failed and was not done since, but for what a person has the task to mend. */
  List<Trouble> troubles() {
    Set<String> ours = ours();
    var troubles = new ArrayList<Trouble>();
    failed()
        .filter(job -> !ours.contains(job.getProcessInstanceId()))
        .filter(job -> !repairs.concern(job.getId()))
        .map(this::trouble)
        .forEach(troubles::add);
    runtime.createIncidentQuery().listPage(0, PAGE).stream()
        .filter(incident -> !incident.getIncidentType().equals(Incident.FAILED_JOB_HANDLER_TYPE))
        .map(OutageProcess::trouble)
        .forEach(troubles::add);
    return troubles;
  }

  private Stream<Job> failed() {
    return management.createJobQuery().withException().active().listPage(0, PAGE).stream();
  }

  private Set<String> ours() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .listPage(0, PAGE)
        .stream()
        .map(instance -> instance.getId())
        .collect(Collectors.toSet());
  }

  private Trouble trouble(Job job) {
    String reason = Optional.ofNullable(job.getExceptionMessage()).orElse("It gave no reason");
    return new Trouble(
        kind(job, reason), job.getCreateTime().toInstant(), reason, job.getRetries() == 0);
  }

  private static Trouble trouble(Incident incident) {
    return new Trouble(
        OutageKind.STEP,
        incident.getIncidentTimestamp().toInstant(),
        Optional.ofNullable(incident.getIncidentMessage()).orElse("It gave no reason"),
        true);
  }

  /** By what the step has tried; an email that tells of several things is no step's own. */
  private OutageKind kind(Job job, String reason) {
    String step =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult()
            .getActivityId();
    return effects
        .kindOf(EffectKey.of(job.getProcessInstanceId(), step))
        .map(OutageProcess::kind)
        .orElseGet(() -> kindOfOther(job, reason));
  }

  /** Some steps for the CRM ask it before there is an effect. */
  private static OutageKind kindOfOther(Job job, String reason) {
    if (CRM_RECORD.equals(job.getProcessDefinitionKey())) {
      return OutageKind.CRM;
    }
    return reason.startsWith("Mail") ? OutageKind.EMAIL : OutageKind.STEP;
  }

  private static OutageKind kind(EffectKind kind) {
    return switch (kind) {
      case EMAIL -> OutageKind.EMAIL;
      case TEXT -> OutageKind.TEXT;
      case CRM, CRM_RECORD, CRM_ACTIVITY -> OutageKind.CRM;
    };
  }

  private static String key(long outage) {
    return "OUTAGE-" + outage;
  }
}
