package org.doorway.stage.listing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.doorway.engine.Executions;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** A sale that is over is not waited for: no home of it comes back on the market. */
@Component
class EndOffMarketListener implements ExecutionListener {

  private final OffMarket offMarket;
  private final OffMarketProcess process;

  EndOffMarketListener(OffMarket offMarket, OffMarketProcess process) {
    this.offMarket = offMarket;
    this.process = process;
  }

  @Override
  public void notify(DelegateExecution execution) {
    OpportunityId id = Executions.opportunity(execution);
    if (offMarket.isOff(id)) {
      offMarket.end(id);
      process.over(id);
    }
  }
}
