package org.doorway.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
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

  /** Shows an admin in Cockpit, on the path, what went wrong. */
  public void raiseIncident(OpportunityId id, String explanation) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .rootProcessInstances()
        .list()
        .forEach(path -> runtime.createIncident(INCIDENT, path.getId(), id.value(), explanation));
  }

  public void resolveIncidents(OpportunityId id) {
    runtime
        .createIncidentQuery()
        .incidentType(INCIDENT)
        .configuration(id.value())
        .list()
        .forEach(incident -> runtime.resolveIncident(incident.getId()));
  }
}
