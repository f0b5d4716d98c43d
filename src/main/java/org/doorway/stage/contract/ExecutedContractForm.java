package org.doorway.stage.contract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.offer.Offers;
import org.springframework.stereotype.Component;

/** The executed contract's terms: what every later date hangs on. */
@Component
class ExecutedContractForm implements TaskForm {

  private final Contracts contracts;
  private final Offers offers;
  private final BusinessTime time;

  ExecutedContractForm(Contracts contracts, Offers offers, BusinessTime time) {
    this.contracts = contracts;
    this.offers = offers;
    this.time = time;
  }

  @Override
  public String id() {
    return "executed-contract";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    offers
        .accepted(id)
        .ifPresent(
            offer -> {
              facts.put("buyerName", offer.buyer());
              facts.put("salePrice", Dollars.entry(offer.price()));
            });
    return facts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    LocalDate effective = input.date("effectiveOn");
    if (effective.isAfter(time.today())) {
      throw input.problem("effectiveOn", "must not lie ahead");
    }
    if (effective.isBefore(time.today().minusDays(30))) {
      throw input.problem("effectiveOn", "must be within the last 30 days");
    }
    var option = new OptionPeriod(effective, input.integer("optionDays"), time.zone());
    if (!option.endsAt().isAfter(context.now())) {
      throw input.problem("optionDays", "end on " + time.words(option.endsAt()) + ", in the past");
    }
    if (!input.date("closingOn").isAfter(option.endsOn())) {
      throw input.problem("closingOn", "must be after the option period");
    }
    if (input.date("closingOn").isAfter(effective.plusYears(1))) {
      throw input.problem("closingOn", "must be within a year of the effective date");
    }
    if (input.date("documentsDueOn").isBefore(effective)
        || input.date("documentsDueOn").isAfter(input.date("closingOn"))) {
      throw input.problem("documentsDueOn", "must lie between effective date and closing");
    }
    contracts.add(
        id,
        new ContractTerms(
            input.text("contractForm"),
            input.text("buyerName"),
            input.money("salePrice"),
            effective,
            input.integer("optionDays"),
            input.findMoney("optionFee"),
            input.money("earnestMoney"),
            input.date("documentsDueOn"),
            input.date("closingOn"),
            input.text("titleCompany"),
            input.findText("titleContact"),
            input.text("titleEmail"),
            input.findText("lender")));
    return Map.of();
  }
}
