package org.doorway.stage.offer;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** No email reaches the agent of a buyer: whoever answered them says how. */
@Component
class AnswerBuyersAgentForm implements TaskForm {

  private final OfferTable table;
  private final OfferWords words;

  AnswerBuyersAgentForm(OfferTable table, OfferWords words) {
    this.table = table;
    this.words = words;
  }

  @Override
  public String id() {
    return "answer-buyers-agent";
  }

  @Override
  public Map<String, Object> told(FormContext context) {
    Offer offer = offer(context);
    return Map.of(
        "offerName", words.name(offer),
        "buyerWords", words.buyer(offer.buyer()),
        "termsWords", words.terms(offer.terms()),
        "answerWords", BuyerAnswers.answer(offer.state()));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    table.buyerTold(offer(context).id(), input.text("buyerTold"));
    return Map.of();
  }

  private Offer offer(FormContext context) {
    return table.get(Long.parseLong(context.record()));
  }
}
