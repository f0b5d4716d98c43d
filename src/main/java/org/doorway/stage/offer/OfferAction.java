package org.doorway.stage.offer;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.stage.desk.DeskAction;
import org.springframework.stereotype.Component;

/** An offer came in or changed; the one that is accepted moves the path on. */
@Component
class OfferAction implements DeskAction {

  private final Offers offers;
  private final Opportunities opportunities;

  OfferAction(Offers offers, Opportunities opportunities) {
    this.offers = offers;
    this.opportunities = opportunities;
  }

  @Override
  public String name() {
    return "offer";
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    String status = input.text("offerStatus");
    boolean accepted = status.equals("accepted");
    if (accepted && opportunities.get(id).stage() != Stage.MARKETING) {
      throw input.problem(
          "offerStatus", "cannot be accepted: the home is not on the market without a contract");
    }
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
