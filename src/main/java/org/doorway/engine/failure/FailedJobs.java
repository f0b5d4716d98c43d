package org.doorway.engine.failure;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Jobs that failed, and wait until somebody lets them go on. */
@Component
public class FailedJobs {

  private final ProcessEngine engine;
  private final Clock clock;

  FailedJobs(@Lazy ProcessEngine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Lets a job run again, with as many retries as a new one has: what a person mended may meet a
   * server that is away. A job that is gone, with its process or because it was done, is no error.
   */
  public void runAgain(String jobId) {
    ManagementService management = engine.getManagementService();
    if (management.createJobQuery().jobId(jobId).count() > 0) {
      management.setJobRetries(jobId, retries());
    }
  }

  /**
   * Lets all go on now whose last failure said so, oldest first, those that wait for their next try
   * and those that had their last: nobody should have to know which they were.
   */
  public void goOn(Predicate<String> failure) {
    engine.getManagementService().createJobQuery().withException().list().stream()
        .filter(job -> job.getExceptionMessage() != null)
        .filter(job -> failure.test(job.getExceptionMessage()))
        .sorted(Comparator.comparing(Job::getCreateTime))
        .forEach(this::goOn);
  }

  private void goOn(Job job) {
    try {
      if (job.getRetries() == 0) {
        runAgain(job.getId());
      }
      engine.getManagementService().setJobDuedate(job.getId(), Date.from(clock.instant()), false);
    } catch (OptimisticLockingException runsJustNow) {
      return; // what it does then is what it was to do
    }
  }

  private int retries() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return ParseUtil.parseRetryIntervals(configuration.getFailedJobRetryTimeCycle()).getRetries();
  }
}
