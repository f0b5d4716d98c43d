package org.doorway.stage.listing;

import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Binding;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The home goes off the market for a while; the listing agreement runs on. */
@Component
@Order(44)
class OffMarketAction implements DeskAction {

  private static final String RETURNS_ON = "returnsOn";

  private final Opportunities opportunities;
  private final Listings listings;
  private final OffMarket offMarket;
  private final OffMarketProcess process;
  private final Binding binding;
  private final EnteredDays days;
  private final BusinessTime time;

  OffMarketAction(
      Opportunities opportunities,
      Listings listings,
      OffMarket offMarket,
      OffMarketProcess process,
      Binding binding,
      EnteredDays days,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.offMarket = offMarket;
    this.process = process;
    this.binding = binding;
    this.days = days;
    this.time = time;
  }

  @Override
  public String name() {
    return "offMarket";
  }

  @Override
  public String label() {
    return "Off the market for a while";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).status() == Status.OPEN
        && listings.find(id).flatMap(Listing::liveAt).isPresent()
        && !binding.binds(id)
        && !offMarket.isOff(id);
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    lookWhetherPossible(id, context, remarks);
    days.agreed(input, remarks, RETURNS_ON);
    input
        .findDate(RETURNS_ON)
        .filter(time.today()::equals)
        .ifPresent(today -> remarks.refuse(RETURNS_ON, "This is today. Please pick a later day."));
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    offMarket.take(id, input.date(RETURNS_ON), input.text("offMarketReason"), context.user());
    process.taken(opportunities.get(id));
    return Done.RECORDED;
  }
}
