package org.doorway.engine.failure;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.doorway.world.crm.CrmUnavailableException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The steps that could not tell the CRM anything because it was away. */
@Component
public class WaitingForCrm {

  private static final String AWAY = "The CRM is away. ";

  private final ManagementService management;
  private final FailedJobs failedJobs;
  private final Clock clock;

  WaitingForCrm(@Lazy ManagementService management, FailedJobs failedJobs, Clock clock) {
    this.management = management;
    this.failedJobs = failedJobs;
    this.clock = clock;
  }

  /** What an admin reads of a step that failed because the CRM is away. */
  static Optional<String> sentence(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(CrmUnavailableException.class::isInstance)
        .map(away -> AWAY + away.getMessage())
        .findFirst();
  }

  /**
   * Lets them all go on now, oldest first, those that wait for their next try and those that had
   * their last: when the CRM is back, nobody should have to know which they were.
   */
  public void goOn() {
    management.createJobQuery().withException().list().stream()
        .filter(WaitingForCrm::waits)
        .sorted(Comparator.comparing(Job::getCreateTime))
        .forEach(this::goOn);
  }

  private static boolean waits(Job job) {
    return job.getExceptionMessage() != null && job.getExceptionMessage().startsWith(AWAY);
  }

  private void goOn(Job job) {
    try {
      if (job.getRetries() == 0) {
        failedJobs.runAgain(job.getId());
      }
      management.setJobDuedate(job.getId(), Date.from(clock.instant()), false);
    } catch (OptimisticLockingException runsJustNow) {
      return; // what it does then is what it was to do
    }
  }
}
