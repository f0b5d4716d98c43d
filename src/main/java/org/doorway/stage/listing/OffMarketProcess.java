package org.doorway.stage.listing;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;
import static org.doorway.engine.ProcessVariable.fact;

import org.doorway.engine.ProcessVariable;
import org.doorway.engine.path.Instances;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What routes the process {@code off-market}, one instance while a home is off the market. */
@Component
class OffMarketProcess {

  static final ProcessVariable<Boolean> BACK_ON_MARKET = fact("backOnMarket");

  private final Instances instances;

  OffMarketProcess(Instances instances) {
    this.instances = instances;
  }

  void taken(Opportunity opportunity) {
    instances.start("off-market", opportunity.id().value(), AGENT_ID.of(opportunity.agent()));
  }

  /** It is back before its day, or its sale is over. */
  void over(OpportunityId id) {
    instances.tellAll(id.value(), "offMarketOver");
  }
}
