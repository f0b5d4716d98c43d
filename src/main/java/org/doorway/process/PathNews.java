package org.doorway.process;

import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.doorway.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells an opportunity's path what happened outside it, and an admin what could not be told. */
@Component
public class PathNews {

  private static final String INCIDENT = "crmFeed";

  private final RuntimeService runtime;

  PathNews(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Throws when the path does not wait for that message. */
  public void tell(OpportunityId id, String message, Map<String, Object> variables) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(id.value())
        .setVariables(variables)
        .correlate();
  }

  /** Shows an admin in Cockpit, on the path, what went wrong; once, until that is resolved. */
  public void raiseIncident(OpportunityId id, String explanation) {
    if (incidents(id).count() == 0) {
      runtime
          .createProcessInstanceQuery()
          .processInstanceBusinessKey(id.value())
          .rootProcessInstances()
          .list()
          .forEach(path -> raise(path.getId(), id, explanation));
    }
  }

  public void resolveIncidents(OpportunityId id) {
    incidents(id).list().forEach(incident -> runtime.resolveIncident(incident.getId()));
  }

  /** The engine wants an execution that is in some step. */
  private void raise(String path, OpportunityId id, String explanation) {
    Arrays.stream(runtime.getActivityInstance(path).getChildActivityInstances())
        .flatMap(step -> Arrays.stream(step.getExecutionIds()))
        .findFirst()
        .ifPresent(
            execution -> runtime.createIncident(INCIDENT, execution, id.value(), explanation));
  }

  private IncidentQuery incidents(OpportunityId id) {
    return runtime.createIncidentQuery().incidentType(INCIDENT).configuration(id.value());
  }
}
