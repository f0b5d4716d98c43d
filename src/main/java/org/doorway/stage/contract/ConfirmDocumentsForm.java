package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** Documents delivered by the contract's date (handbook: daily tasks). */
@Component
class ConfirmDocumentsForm implements TaskForm {

  private final Contracts contracts;
  private final Listings listings;
  private final EnteredDays days;
  private final BusinessTime time;

  ConfirmDocumentsForm(
      Contracts contracts, Listings listings, EnteredDays days, BusinessTime time) {
    this.contracts = contracts;
    this.listings = listings;
    this.days = days;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-documents";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put(
        "documentsDueOn", time.words(contracts.current(id).terms().effectiveOn().plusDays(5)));
    facts.put("deliveredOn", time.today().toString());
    listings.get(id).home().homeowners().ifPresent(name -> facts.put("homeowners", name));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.happened(input, remarks, "deliveredOn");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    return Map.of();
  }
}
