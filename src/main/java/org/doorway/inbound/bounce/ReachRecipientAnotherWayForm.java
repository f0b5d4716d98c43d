package org.doorway.inbound.bounce;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** Somebody other than the client, or the client of a sale that is over, never got an email. */
@Component
class ReachRecipientAnotherWayForm implements TaskForm {

  private final BounceForms forms;

  ReachRecipientAnotherWayForm(BounceForms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "reach-recipient-another-way";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return forms.facts(context);
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    forms.look(input, remarks);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    forms.settle(context, input, "");
    return Map.of();
  }
}
