package org.doorway.stage.intake;

import static org.doorway.engine.OpportunityVariables.SELLER_NAME;
import static org.doorway.engine.ProcessVariable.text;

import java.util.HashMap;
import java.util.Map;
import org.doorway.engine.Incidents;
import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.NewOpportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** The path of an opportunity, as those outside it start it and tell it what happened. */
@Component
public class SellerOpportunityProcess {

  static final ProcessVariable<String> PROPERTY_ADDRESS = text("propertyAddress");

  private static final String PROCESS = "seller-opportunity";
  private static final String NOT_FOLLOWED = "crmFeed";

  private final Instances instances;
  private final Incidents incidents;

  SellerOpportunityProcess(Instances instances, Incidents incidents) {
    this.instances = instances;
    this.incidents = incidents;
  }

  /** What an admin sees of the opportunity in Cockpit. */
  static Map<String, Object> variables(NewOpportunity incoming) {
    var variables = new HashMap<>(SELLER_NAME.of(incoming.seller().name()));
    variables.putAll(PROPERTY_ADDRESS.of(incoming.property().address()));
    return variables;
  }

  /** Tasklist's start form starts it without this. */
  void start(OpportunityId id, NewOpportunity incoming) {
    instances.start(PROCESS, id.value(), variables(incoming));
  }

  /** Throws when the path cannot end now. */
  public void endedElsewhere(OpportunityId id) {
    instances.tell(id.value(), "endedElsewhere", Map.of());
  }

  /** Shows an admin in Cockpit, on the path, what of the CRM's news it does not know. */
  public void crmNotFollowed(OpportunityId id, String explanation) {
    instances
        .open(PROCESS, id.value())
        .forEach(path -> incidents.raise(path, NOT_FOLLOWED, id.value(), explanation));
  }

  /** Resolves what {@link #crmNotFollowed} raised. */
  public void crmFollowed(OpportunityId id) {
    incidents.resolve(NOT_FOLLOWED, id.value());
  }
}
