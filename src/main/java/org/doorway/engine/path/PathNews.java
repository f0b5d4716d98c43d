package org.doorway.engine.path;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.doorway.engine.Incidents;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells an opportunity's path what happened outside it, and an admin what could not be told. */
@Component
public class PathNews {

  private static final String INCIDENT = "crmFeed";

  private final RuntimeService runtime;
  private final Incidents incidents;

  PathNews(@Lazy RuntimeService runtime, Incidents incidents) {
    this.runtime = runtime;
    this.incidents = incidents;
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
    if (!incidents.isRaised(INCIDENT, id.value())) {
      runtime
          .createProcessInstanceQuery()
          .processInstanceBusinessKey(id.value())
          .processDefinitionKey("seller-opportunity")
          .list()
          .forEach(path -> incidents.raise(path.getId(), INCIDENT, id.value(), explanation));
    }
  }

  public void resolveIncidents(OpportunityId id) {
    incidents.resolve(INCIDENT, id.value());
  }
}
