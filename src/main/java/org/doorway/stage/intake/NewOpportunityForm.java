package org.doorway.stage.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.StartForm;
import org.doorway.sale.opportunity.NewOpportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Property;
import org.doorway.sale.opportunity.Seller;
import org.springframework.stereotype.Component;

/** The start form New opportunity, and the fields of the API, which are the same. */
@Component
class NewOpportunityForm implements StartForm {

  static final String ID = "new-opportunity";

  /** ZIP codes of Texas begin with these (USPS, Publication 65). */
  private static final Pattern TEXAN = Pattern.compile("7[5-9]|885|73301|73344");

  private final Intake intake;
  private final EnteredPrices prices;

  NewOpportunityForm(Intake intake, EnteredPrices prices) {
    this.intake = intake;
    this.prices = prices;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void look(FormInput input, Remarks remarks) {
    lookAt(input, remarks);
    if (input.findText("state").equals(Optional.of("TX"))) {
      input
          .findText("postalCode")
          .filter(zip -> !TEXAN.matcher(zip).lookingAt())
          .ifPresent(zip -> remarks.ask("postalCode", zip + " is not a ZIP code of Texas."));
    }
    prices.home(input, remarks, "estimatedValue");
  }

  /** What cannot be, from wherever it comes. */
  static void lookAt(FormInput input, Remarks remarks) {
    if (!input.has("email") && !input.has("phone")) {
      remarks.refuse("email", "Please give an email address or a phone number.");
    }
  }

  @Override
  public Started accept(String user, FormInput input) {
    NewOpportunity incoming = read(input);
    try {
      OpportunityId id = intake.register(incoming, user);
      return new Started(id.value(), SellerOpportunityProcess.variables(incoming));
    } catch (DuplicateOpportunityException duplicate) {
      throw input.problem("street", String.valueOf(duplicate.getMessage()));
    }
  }

  static NewOpportunity read(FormInput input) {
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
            input.text("state"),
            input.text("postalCode")),
        input.text("source"),
        input.findMoney("estimatedValue"),
        input.findText("notes"));
  }
}
