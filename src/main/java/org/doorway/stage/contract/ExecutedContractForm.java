package org.doorway.stage.contract;

import java.math.BigDecimal;
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
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.offer.AcceptedOffer;
import org.doorway.stage.offer.Offers;
import org.springframework.stereotype.Component;

/** The executed contract's terms: what every later date hangs on. */
@Component
class ExecutedContractForm implements TaskForm {

  /** Percent of the price. */
  private static final int MOST_OPTION_FEE = 2;

  private static final int MOST_EARNEST_MONEY = 10;

  private final Contracts contracts;
  private final Offers offers;
  private final EnteredDays days;
  private final EnteredPrices prices;
  private final BusinessTime time;
  private final Opportunities opportunities;
  private final ContractProcess process;
  private final HomeClock homeClock;

  ExecutedContractForm(
      Contracts contracts,
      Offers offers,
      EnteredDays days,
      EnteredPrices prices,
      BusinessTime time,
      Opportunities opportunities,
      ContractProcess process,
      HomeClock homeClock) {
    this.contracts = contracts;
    this.offers = offers;
    this.days = days;
    this.prices = prices;
    this.time = time;
    this.opportunities = opportunities;
    this.process = process;
    this.homeClock = homeClock;
  }

  @Override
  public String id() {
    return "executed-contract";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("effectiveOn", time.today().toString());
    contracts.find(id).map(Contract::terms).ifPresent(before -> addTitle(facts, before));
    offers
        .accepted(id)
        .ifPresent(
            offer -> {
              facts.put("buyerName", offer.buyer());
              facts.put("salePrice", Dollars.entry(offer.price()));
            });
    return facts;
  }

  /** A buyer who left does not take the title company along. */
  private static void addTitle(Map<String, Object> facts, ContractTerms before) {
    facts.put("titleCompany", before.titleCompany());
    before.titleContact().ifPresent(contact -> facts.put("titleContact", contact));
    facts.put("titleEmail", before.titleEmail());
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.happened(input, remarks, "effectiveOn");
    days.worked(input, remarks, "closingOn");
    input
        .findDate("effectiveOn")
        .ifPresent(day -> look(context.opportunity(), day, input, remarks));
    prices(context, input, remarks);
  }

  private void look(OpportunityId id, LocalDate effective, FormInput input, Remarks remarks) {
    Optional<LocalDate> closing = input.findDate("closingOn");
    input
        .findInteger("optionDays")
        .map(days -> new OptionPeriod(effective, days, homeClock.zone(id)))
        .ifPresent(option -> look(option, closing, remarks));
    closing
        .filter(day -> day.isAfter(effective.plusYears(1)))
        .ifPresent(
            day ->
                remarks.refuse("closingOn", "This is more than a year after the effective date."));
    input
        .findDate("documentsDueOn")
        .filter(due -> due.isBefore(effective) || closing.filter(due::isAfter).isPresent())
        .ifPresent(
            due ->
                remarks.ask(
                    "documentsDueOn",
                    "%s, is not between the effective date and the closing."
                        .formatted(time.words(due))));
  }

  private void look(OptionPeriod option, Optional<LocalDate> closing, Remarks remarks) {
    if (option.days() > 0 && !option.endsAt().isAfter(time.now())) {
      remarks.ask(
          "optionDays",
          "With these, the option ended on %s."
              .formatted(BusinessTime.words(option.endsAt(), option.zone())));
    }
    closing
        .filter(day -> day.isBefore(option.endsOn()))
        .ifPresent(
            day ->
                remarks.ask(
                    "closingOn",
                    "%s, is before the end of the option period on %s."
                        .formatted(time.words(day), time.words(option.endsOn()))));
  }

  private void prices(FormContext context, FormInput input, Remarks remarks) {
    var id = context.opportunity();
    Optional<BigDecimal> accepted = offers.accepted(id).map(AcceptedOffer::price);
    prices.near(input, remarks, "salePrice", accepted, "the accepted offer");
    Optional<BigDecimal> price = input.findMoney("salePrice");
    prices.part(input, remarks, "optionFee", price, MOST_OPTION_FEE);
    prices.part(input, remarks, "earnestMoney", price, MOST_EARNEST_MONEY);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    LocalDate effective = input.date("effectiveOn");
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
    process.executed(opportunities.get(id));
    return Map.of();
  }
}
