package org.doorway.engine.failure;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * A job that is deleted is nobody's to mend any more. And a job that is given up becomes due at
 * once. The engine lets it wait for the last interval, twelve hours, and an admin who presses Retry
 * in Cockpit would see nothing happen.
 */
class GivenUpJobs extends DefaultIncidentHandler {

  private final Supplier<Mender> mender;

  GivenUpJobs(Supplier<Mender> mender) {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
    this.mender = mender;
  }

  /** The engine asks for it of every job that is deleted without having been done. */
  @Override
  public void deleteIncident(IncidentContext context) {
    super.deleteIncident(context);
    Context.getCommandContext()
        .runWithoutAuthorization(
            () -> {
              mender.get().gone(context.getConfiguration());
              return null;
            });
  }

  @Override
  public Incident handleIncident(IncidentContext context, String message) {
    var job = Context.getCommandContext().getJobManager().findJobById(context.getConfiguration());
    if (job != null && job.getExceptionMessage() != null) {
      job.setDuedate(ClockUtil.getCurrentTime());
    }
    return super.handleIncident(context, message);
  }
}
