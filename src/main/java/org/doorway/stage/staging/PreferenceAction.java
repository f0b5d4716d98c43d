package org.doorway.stage.staging;

import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Consents;
import org.doorway.sale.opportunity.ContactMethod;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The client wants to be reached in another way than was agreed at the staging appointment. */
@Component
@Order(50)
class PreferenceAction implements DeskAction {

  private final Consents consents;

  PreferenceAction(Consents consents) {
    this.consents = consents;
  }

  @Override
  public String name() {
    return "preference";
  }

  @Override
  public String label() {
    return "Contact preference changes";
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (input.findText("preferredMethod").equals(Optional.of("text"))
        && !input.bool("textConsent")) {
      remarks.refuse("textConsent", Consents.NEEDED);
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    var method = ContactMethod.ofAnswer(input.text("preferredMethod"));
    boolean byText = method == ContactMethod.TEXT;
    consents.prefer(id, method, byText ? Optional.of(context.now()) : Optional.empty());
    return Done.RECORDED;
  }
}
