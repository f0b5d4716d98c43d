package org.doorway.stage.listing;

import java.math.BigDecimal;
import java.util.Optional;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.stereotype.Component;

/** The list price changes. */
@Component
class PriceAction implements DeskAction {

  private final Listings listings;
  private final EnteredPrices prices;

  PriceAction(Listings listings, EnteredPrices prices) {
    this.listings = listings;
    this.prices = prices;
  }

  @Override
  public String name() {
    return "price";
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
