package org.doorway.engine.failure;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * A job that is given up becomes due at once. The engine lets it wait for the last interval, twelve
 * hours, and an admin who presses Retry in Cockpit would see nothing happen.
 */
class GivenUpJobs extends DefaultIncidentHandler {

  GivenUpJobs() {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
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
