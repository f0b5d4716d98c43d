package org.doorway.stage.golive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.listing.Home;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The papers a listing needs before it may be marketed. */
@Component
class ListingPaperworkForm implements TaskForm {

  private static final int LONGEST_YEARS = 2;

  private final Opportunities opportunities;
  private final Listings listings;
  private final GoLiveProperties properties;
  private final EnteredDays days;
  private final EnteredPrices prices;
  private final YearBuilt yearBuilt;
  private final BusinessTime time;

  ListingPaperworkForm(
      Opportunities opportunities,
      Listings listings,
      GoLiveProperties properties,
      EnteredDays days,
      EnteredPrices prices,
      YearBuilt yearBuilt,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.properties = properties;
    this.days = days;
    this.prices = prices;
    this.yearBuilt = yearBuilt;
    this.listings = listings;
    this.time = time;
  }

  @Override
  public String id() {
    return "listing-paperwork";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("agreementSignedOn", time.today().toString());
    facts.put(
        "agreementExpiresOn", time.today().plusMonths(properties.agreementMonths()).toString());
    opportunities
        .get(id)
        .estimatedValue()
        .ifPresent(value -> facts.put("listPrice", Dollars.entry(value)));
    listings.get(id).home().yearBuilt().ifPresent(year -> facts.put("yearBuilt", year));
    return facts;
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
    yearBuilt.look(context, input, remarks);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    LocalDate signed = input.date("agreementSignedOn");
    LocalDate expires = input.date("agreementExpiresOn");
    listings.agreementSigned(
        id,
        signed,
        expires,
        input.money("listPrice"),
        new Home(
            Optional.of(input.text("hoa").equals("yes")),
            input.findText("hoaName"),
            input.findText("hoaContact"),
            Optional.of(input.integer("yearBuilt"))));
    return Map.of();
  }
}
