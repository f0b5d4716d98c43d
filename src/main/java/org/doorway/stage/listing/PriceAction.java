package org.doorway.stage.listing;

import java.math.BigDecimal;
import java.util.Optional;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list price changes. */
@Component
@Order(40)
class PriceAction implements DeskAction {

  private final Opportunities opportunities;
  private final Listings listings;
  private final EnteredPrices prices;

  PriceAction(Opportunities opportunities, Listings listings, EnteredPrices prices) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.prices = prices;
  }

  @Override
  public String name() {
    return "price";
  }

  @Override
  public String label() {
    return "The list price changes";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).status() == Status.OPEN
        && listings.find(id).flatMap(Listing::listPrice).isPresent();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    Optional<BigDecimal> price = listings.find(id).flatMap(Listing::listPrice);
    if (price.isEmpty()) {
      remarks.refuse("newListPrice", "There is no list price yet that could change.");
    }
    prices.near(input, remarks, "newListPrice", price, "the list price today");
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    listings.changePrice(id, input.money("newListPrice"), input.text("priceReason"), context.now());
    return Done.news("price");
  }
}
