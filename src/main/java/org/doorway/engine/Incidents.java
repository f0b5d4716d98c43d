package org.doorway.engine;

import java.util.Arrays;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What an admin sees in Cockpit of trouble that is no failed job: once, until it is resolved. */
@Component
public class Incidents {

  private final RuntimeService runtime;

  Incidents(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** The engine wants an execution that is in some step. */
  public void raise(String instance, String type, String about, String explanation) {
    if (query(type, about).count() > 0) {
      return;
    }
    Arrays.stream(runtime.getActivityInstance(instance).getChildActivityInstances())
        .flatMap(step -> Arrays.stream(step.getExecutionIds()))
        .findFirst()
        .ifPresent(execution -> runtime.createIncident(type, execution, about, explanation));
  }

  public void resolve(String type, String about) {
    query(type, about).list().forEach(incident -> runtime.resolveIncident(incident.getId()));
  }

  private IncidentQuery query(String type, String about) {
    return runtime.createIncidentQuery().incidentType(type).configuration(about);
  }
}
