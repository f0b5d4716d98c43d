package org.doorway.stage.introduction;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Sellers;
import org.springframework.stereotype.Component;

/** The client's address was refused; a person finds out the right one. */
@Component
class CorrectSellerContactForm implements TaskForm {

  private final Sellers sellers;
  private final AgentIntroduction introduction;

  CorrectSellerContactForm(Sellers sellers, AgentIntroduction introduction) {
    this.sellers = sellers;
    this.introduction = introduction;
  }

  @Override
  public String id() {
    return "correct-seller-contact";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    sellers.refusedReason(id).ifPresent(reason -> facts.put("refusedReason", reason));
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return context.record().isEmpty()
        ? Map.of("agentIntroduction", introduction.draftAgain(context.opportunity()))
        : Map.of();
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    sellers.correctContact(context.opportunity(), input.text("email"), input.findText("phone"));
    return Map.of();
  }
}
