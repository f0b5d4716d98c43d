package org.doorway.inbound.bounce;

import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Sellers;
import org.springframework.stereotype.Component;

/** The client never got an email; whoever reaches them may learn the right address. */
@Component
class ReachClientAnotherWayForm implements TaskForm {

  private final BounceForms forms;
  private final Sellers sellers;

  ReachClientAnotherWayForm(BounceForms forms, Sellers sellers) {
    this.forms = forms;
    this.sellers = sellers;
  }

  @Override
  public String id() {
    return "reach-client-another-way";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return forms.facts(context);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    Optional<String> corrected = input.findText("email");
    if (corrected.filter(forms.bounce(context).recipients()::contains).isPresent()) {
      throw input.problem("email", "is the address that the email came back from");
    }
    corrected.ifPresent(
        email -> sellers.correctContact(context.opportunity(), email, Optional.empty()));
    forms.settle(context, input, corrected.map("\nNew email address: "::concat).orElse(""));
    return Map.of();
  }
}
