package org.doorway.stage.mls;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;

import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.stereotype.Component;

/**
 * The task of an opportunity's agent to tell the MLS, apart from the path: it stays when the sale
 * is over.
 */
@Component
class MlsStatusProcess {

  private final Instances instances;

  MlsStatusProcess(Instances instances) {
    this.instances = instances;
  }

  void changed(Opportunity opportunity) {
    instances.start("mls-status", opportunity.id().value(), AGENT_ID.of(opportunity.agent()));
  }

  /** The same while a change before it is still to be entered: one task tells of both. */
  void changedAgain(Opportunity opportunity) {
    instances.tellAll(opportunity.id().value(), "statusChangedAgain");
    changed(opportunity);
  }
}
