package org.doorway.inbound.bounce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
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
  public void look(FormContext context, FormInput input, Remarks remarks) {
    forms.look(input, remarks);
    List<String> failed = forms.bounce(context).recipients();
    input
        .findText("email")
        .filter(failed::contains)
        .ifPresent(
            email -> remarks.refuse("email", "This is the address that the email came back from."));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    Optional<String> corrected = input.findText("email");
    corrected.ifPresent(
        email -> sellers.correctContact(context.opportunity(), email, Optional.empty()));
    forms.settle(context, input, corrected.map("\nNew email address: "::concat).orElse(""));
    return Map.of();
  }
}
