package org.doorway.stage.offer;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An offer came in: it is presented to the seller next. */
@Component
@Order(30)
class OfferAction implements DeskAction {

  private final OfferAnswers answers;
  private final Opportunities opportunities;
  private final EnteredOffer entered;

  OfferAction(OfferAnswers answers, Opportunities opportunities, EnteredOffer entered) {
    this.answers = answers;
    this.opportunities = opportunities;
    this.entered = entered;
  }

  @Override
  public String name() {
    return "offer";
  }

  @Override
  public String label() {
    return "An offer came in";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).isMarketed();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    lookWhetherPossible(id, context, remarks);
    entered.look(id, input, remarks);
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    answers.recorded(
        id,
        new Buyer(
            input.text("offerBuyer"),
            input.findText("buyerRepresented"),
            input.findText("buyersBroker"),
            input.findText("buyersAgent"),
            input.findText("buyersAgentEmail"),
            input.findText("buyersAgentPhone")),
        entered.of(id, input),
        new OfferTable.Extra(input.bool("buyersLetter"), input.findText("offerNotes")),
        context.user());
    return Done.RECORDED;
  }
}
