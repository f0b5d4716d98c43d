package org.doorway.stage.listing;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.stereotype.Component;

/** The list price changes. */
@Component
class PriceAction implements DeskAction {

  private final Listings listings;

  PriceAction(Listings listings) {
    this.listings = listings;
  }

  @Override
  public String name() {
    return "price";
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    if (listings.find(id).flatMap(Listing::listPrice).isEmpty()) {
      throw input.problem("newListPrice", "cannot change: there is no list price yet");
    }
    listings.changePrice(id, input.money("newListPrice"), input.text("priceReason"), context.now());
    return Done.news("price");
  }
}
