package org.doorway.stage.offer;

import java.util.Optional;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.stage.desk.DeskAction;
import org.doorway.stage.listing.Listing;
import org.doorway.stage.listing.Listings;
import org.doorway.stage.listing.RunningAgreement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An offer came in or changed; the one that is accepted moves the path on. */
@Component
@Order(30)
class OfferAction implements DeskAction {

  private final Offers offers;
  private final Opportunities opportunities;
  private final Listings listings;
  private final RunningAgreement agreement;
  private final EnteredPrices prices;

  OfferAction(
      Offers offers,
      Opportunities opportunities,
      Listings listings,
      RunningAgreement agreement,
      EnteredPrices prices) {
    this.offers = offers;
    this.opportunities = opportunities;
    this.listings = listings;
    this.agreement = agreement;
    this.prices = prices;
  }

  @Override
  public String name() {
    return "offer";
  }

  @Override
  public String label() {
    return "An offer came in or changed";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).isMarketed();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    boolean accepted = input.findText("offerStatus").equals(Optional.of("accepted"));
    if (accepted && opportunities.get(id).stage() != Stage.MARKETING) {
      remarks.refuse(
          "offerStatus",
          "It cannot be accepted now: the home is not on the market without a contract.");
    } else {
      lookWhetherPossible(id, context, remarks);
    }
    if (accepted) {
      agreement.look(id, remarks, "offerStatus");
    }
    prices.near(
        input,
        remarks,
        "offerPrice",
        listings.find(id).flatMap(Listing::listPrice),
        "the list price");
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    String status = input.text("offerStatus");
    boolean accepted = status.equals("accepted");
    offers.record(
        id,
        input.text("offerBuyer"),
        input.money("offerPrice"),
        status,
        input.findText("offerNotes"),
        context.now());
    return accepted ? Done.news("offerAccepted") : Done.RECORDED;
  }
}
