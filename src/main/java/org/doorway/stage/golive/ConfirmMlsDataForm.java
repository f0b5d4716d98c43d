package org.doorway.stage.golive;

import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** MLS data and property description, confirmed with the client (handbook: daily tasks). */
@Component
class ConfirmMlsDataForm implements TaskForm {

  private static final int OLDEST = 1840;

  private final Listings listings;
  private final FairHousing fairHousing;
  private final BusinessTime time;

  ConfirmMlsDataForm(Listings listings, FairHousing fairHousing, BusinessTime time) {
    this.listings = listings;
    this.fairHousing = fairHousing;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-mls-data";
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    Optional<Integer> year = input.findInteger("yearBuilt");
    year.ifPresent(built -> look(context, built, remarks));
    unusual(input, remarks, "bedrooms", 1, 12);
    unusual(input, remarks, "bathrooms", 1, 12);
    unusual(input, remarks, "squareFeet", 300, 20000);
    input
        .findText("propertyDescription")
        .map(fairHousing::remarks)
        .ifPresent(found -> found.forEach(it -> remarks.ask("propertyDescription", it)));
  }

  private void look(FormContext context, int built, Remarks remarks) {
    int thisYear = time.today().getYear();
    if (built > thisYear + 1 || built < OLDEST) {
      remarks.ask("yearBuilt", "Few homes were built in %d.".formatted(built));
    }
    boolean saidNewer =
        listings.get(context.opportunity()).builtBefore1978().equals(Optional.of(false));
    if (saidNewer && YearBuilt.mayHaveLeadPaint(built)) {
      remarks.ask(
          "yearBuilt",
          "The paperwork says that it was not built before 1978; from %d, it needs the lead-based"
                  .formatted(built)
              + " paint disclosure.");
    }
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
