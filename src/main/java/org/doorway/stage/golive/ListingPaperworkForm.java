package org.doorway.stage.golive;

import java.time.LocalDate;
import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The papers a listing needs before it may be marketed. */
@Component
class ListingPaperworkForm implements TaskForm {

  private static final int LONGEST_YEARS = 2;

  private final Listings listings;
  private final Opportunities opportunities;
  private final EnteredDays days;
  private final EnteredPrices prices;

  ListingPaperworkForm(
      Listings listings, Opportunities opportunities, EnteredDays days, EnteredPrices prices) {
    this.listings = listings;
    this.opportunities = opportunities;
    this.days = days;
    this.prices = prices;
  }

  @Override
  public String id() {
    return "listing-paperwork";
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.happened(input, remarks, "agreementSignedOn");
    days.runsUntil(input, remarks, "agreementExpiresOn", LONGEST_YEARS);
    prices.near(
        input,
        remarks,
        "listPrice",
        opportunities.get(context.opportunity()).estimatedValue(),
        "the estimated value");
    if (!input.bool("builtBefore1978")) {
      listings
          .get(context.opportunity())
          .yearBuilt()
          .filter(YearBuilt::mayHaveLeadPaint)
          .ifPresent(
              year ->
                  remarks.ask(
                      "builtBefore1978",
                      "The MLS data say that it was built in %d.".formatted(year)));
    }
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    LocalDate signed = input.date("agreementSignedOn");
    LocalDate expires = input.date("agreementExpiresOn");
    listings.agreementSigned(id, signed, expires, input.money("listPrice"));
    listings.builtBefore1978(id, input.bool("builtBefore1978"));
    return Map.of();
  }
}
