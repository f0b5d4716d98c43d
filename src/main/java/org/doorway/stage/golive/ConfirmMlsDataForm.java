package org.doorway.stage.golive;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** MLS data and property description, confirmed with the client (handbook: daily tasks). */
@Component
class ConfirmMlsDataForm implements TaskForm {

  private final Listings listings;
  private final FairHousing fairHousing;
  private final YearBuilt yearBuilt;

  ConfirmMlsDataForm(Listings listings, FairHousing fairHousing, YearBuilt yearBuilt) {
    this.listings = listings;
    this.fairHousing = fairHousing;
    this.yearBuilt = yearBuilt;
  }

  @Override
  public String id() {
    return "confirm-mls-data";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var facts = new HashMap<String, Object>();
    listings
        .get(context.opportunity())
        .home()
        .yearBuilt()
        .ifPresent(year -> facts.put("yearBuilt", year));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    yearBuilt.look(context, input, remarks);
    unusual(input, remarks, "bedrooms", 1, 12);
    unusual(input, remarks, "bathrooms", 1, 12);
    unusual(input, remarks, "squareFeet", 300, 20000);
    input
        .findText("propertyDescription")
        .map(fairHousing::remarks)
        .ifPresent(found -> found.forEach(it -> remarks.ask("propertyDescription", it)));
  }

  private static void unusual(FormInput input, Remarks remarks, String key, int least, int most) {
    input
        .findDecimal(key)
        .filter(number -> number.intValue() < least || number.intValue() > most)
        .ifPresent(
            number ->
                remarks.ask(key, "%s is unusual for a home.".formatted(number.toPlainString())));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    listings.builtIn(context.opportunity(), input.integer("yearBuilt"));
    return Map.of();
  }
}
