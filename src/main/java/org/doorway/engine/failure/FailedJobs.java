package org.doorway.engine.failure;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Jobs that failed, and wait until somebody lets them go on. */
@Component
public class FailedJobs {

  private final ProcessEngine engine;

  FailedJobs(@Lazy ProcessEngine engine) {
    this.engine = engine;
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

  private int retries() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return ParseUtil.parseRetryIntervals(configuration.getFailedJobRetryTimeCycle()).getRetries();
  }
}
