package org.doorway.stage.offer;

import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A buyer takes back an offer that is open, or a back-up; nobody has to be answered. */
@Component
@Order(35)
class OfferGoneAction implements DeskAction {

  private final OfferAnswers answers;
  private final OpenOffers open;

  OfferGoneAction(OfferAnswers answers, OpenOffers open) {
    this.answers = answers;
    this.open = open;
  }

  @Override
  public String name() {
    return "offerGone";
  }

  @Override
  public String label() {
    return "A buyer withdrew an offer";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return !open.withdrawable(id).isEmpty();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    lookWhetherPossible(id, context, remarks);
    if (input.has("goneOffer") && find(id, input).isEmpty()) {
      remarks.refuse("goneOffer", "This offer is no longer open. Please choose again.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    answers.withdrawn(find(id, input).orElseThrow(), input.findText("goneReason").orElse(""));
    return Done.RECORDED;
  }

  private Optional<Offer> find(OpportunityId id, FormInput input) {
    return open.withdrawable(id).stream()
        .filter(offer -> String.valueOf(offer.id()).equals(input.text("goneOffer")))
        .findFirst();
  }
}
