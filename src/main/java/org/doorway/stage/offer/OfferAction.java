package org.doorway.stage.offer;

import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An offer came in: it is presented to the seller next. Where it is the only one, the seller may
 * have said yes already.
 */
@Component
@Order(30)
class OfferAction implements DeskAction {

  private final OfferAnswers answers;
  private final Opportunities opportunities;
  private final EnteredOffer entered;
  private final Acceptance acceptance;
  private final OpenOffers open;
  private final OfferWords words;

  OfferAction(
      OfferAnswers answers,
      Opportunities opportunities,
      EnteredOffer entered,
      Acceptance acceptance,
      OpenOffers open,
      OfferWords words) {
    this.answers = answers;
    this.opportunities = opportunities;
    this.entered = entered;
    this.acceptance = acceptance;
    this.open = open;
    this.words = words;
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
    input
        .findDateTime("offerSaidAt", words.zone(id))
        .filter(at -> at.isAfter(context.now()))
        .ifPresent(
            at -> remarks.refuse("offerSaidAt", "This is still to come. Leave it empty for now."));
    if (isAccepted(input)) {
      acceptance
          .obstacle(id)
          .or(() -> others(id))
          .ifPresent(why -> remarks.refuse("offerStands", why));
    }
  }

  /** Who decides between several sees them side by side. */
  private Optional<String> others(OpportunityId id) {
    return open.withdrawable(id).isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Other offers are open. Leave it to be presented: its task compares them, and asks what"
                + " becomes of the others.");
  }

  private static boolean isAccepted(FormInput input) {
    return input.findText("offerStands").equals(Optional.of("accepted"));
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    OfferTerms terms = entered.of(id, input);
    var extra = new OfferTable.Extra(input.bool("buyersLetter"), input.findText("offerNotes"));
    if (isAccepted(input)) {
      var told =
          new Told(
              input.text("offerSaidHow"),
              input.findDateTime("offerSaidAt", words.zone(id)).orElse(context.now()),
              Optional.empty(),
              context.user());
      answers.recordedAndAccepted(id, buyer(input), terms, extra, told);
    } else {
      answers.recorded(id, buyer(input), terms, extra, context.user());
    }
    return Done.RECORDED;
  }

  private static Buyer buyer(FormInput input) {
    return new Buyer(
        input.text("offerBuyer"),
        input.findText("buyerRepresented"),
        input.findText("buyersBroker"),
        input.findText("buyersAgent"),
        input.findText("buyersAgentEmail"),
        input.findText("buyersAgentPhone"));
  }
}
