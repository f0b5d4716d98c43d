package org.doorway.stage.listing;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A home that was off the market for a while is back before the day that was agreed. */
@Component
@Order(46)
class BackOnMarketAction implements DeskAction {

  private final OffMarket offMarket;
  private final OffMarketProcess process;

  BackOnMarketAction(OffMarket offMarket, OffMarketProcess process) {
    this.offMarket = offMarket;
    this.process = process;
  }

  @Override
  public String name() {
    return "backOnMarket";
  }

  @Override
  public String label() {
    return "Back on the market";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return offMarket.isOff(id);
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    offMarket.end(id);
    process.over(id);
    return Done.RECORDED;
  }
}
