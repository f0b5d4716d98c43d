package org.doorway.stage.intake;

import java.util.Locale;
import org.doorway.form.FormInput;
import org.doorway.form.StartForm;
import org.doorway.sale.opportunity.NewOpportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Property;
import org.doorway.sale.opportunity.Seller;
import org.doorway.sale.value.UsState;
import org.springframework.stereotype.Component;

/** The start form New opportunity, and the fields of the API, which are the same. */
@Component
class NewOpportunityForm implements StartForm {

  static final String ID = "new-opportunity";

  private final Intake intake;

  NewOpportunityForm(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Started accept(String user, FormInput input) {
    NewOpportunity incoming = read(input);
    try {
      OpportunityId id = intake.register(incoming, user);
      return new Started(id.value(), SellerOpportunityProcess.variables(incoming));
    } catch (DuplicateOpportunityException duplicate) {
      throw input.problem("street", "has the open opportunity " + duplicate.existing());
    }
  }

  static NewOpportunity read(FormInput input) {
    if (!input.has("email") && !input.has("phone")) {
      throw input.problem("email", "or a phone number is needed");
    }
    String state = input.text("state").toUpperCase(Locale.ROOT);
    if (!UsState.exists(state)) {
      throw input.problem("state", "is not a state, such as TX");
    }
    return new NewOpportunity(
        new Seller(
            input.text("firstName"),
            input.text("lastName"),
            input.findText("email"),
            input.findText("phone"),
            input.findText("coSellerName")),
        new Property(
            input.text("street"),
            input.findText("unit"),
            input.text("city"),
            state,
            input.text("postalCode")),
        input.text("source"),
        input.findMoney("estimatedValue"),
        input.findText("notes"));
  }
}
