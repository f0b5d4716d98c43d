package org.doorway.engine.failure;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/** The application's rules for failed jobs, for an engine that a test makes for itself. */
public final class FailureRules {

  private FailureRules() {}

  public static FailedJobCommandFactory of(Supplier<Mender> mender) {
    return new FailedJobRules(mender);
  }
}
