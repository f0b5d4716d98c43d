package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.deadline.Blank;
import org.doorway.stage.deadline.CalendarRemarks;
import org.doorway.stage.deadline.ContractCalendar;
import org.doorway.stage.deadline.DeadlineFacts;
import org.springframework.stereotype.Component;

/** The terms of a contract as a form asks for them, looked at and with the dates that follow. */
@Component
class EnteredTerms {

  /** Percent of the price. */
  private static final int MOST_OPTION_FEE = 2;

  private static final int MOST_EARNEST_MONEY = 10;

  private final EnteredDays days;
  private final EnteredPrices prices;
  private final BusinessTime time;
  private final HomeClock homeClock;
  private final ContractCalendar calendar;
  private final CalendarRemarks calendarRemarks;

  EnteredTerms(
      EnteredDays days,
      EnteredPrices prices,
      BusinessTime time,
      HomeClock homeClock,
      ContractCalendar calendar,
      CalendarRemarks calendarRemarks) {
    this.days = days;
    this.prices = prices;
    this.time = time;
    this.homeClock = homeClock;
    this.calendar = calendar;
    this.calendarRemarks = calendarRemarks;
  }

  void look(OpportunityId id, FormInput input, Remarks remarks) {
    days.happened(input, remarks, "effectiveOn");
    days.worked(input, remarks, "closingOn");
    Optional<BigDecimal> price = input.findMoney("salePrice");
    prices.part(input, remarks, Blank.OPTION_FEE.variable(), price, MOST_OPTION_FEE);
    prices.part(input, remarks, Blank.EARNEST_MONEY.variable(), price, MOST_EARNEST_MONEY);
    input
        .findDate("effectiveOn")
        .ifPresent(
            effective ->
                input
                    .findDate("closingOn")
                    .ifPresent(closing -> look(id, effective, closing, input, remarks)));
  }

  private void look(
      OpportunityId id, LocalDate effective, LocalDate closing, FormInput input, Remarks remarks) {
    if (closing.isAfter(effective.plusYears(1))) {
      remarks.refuse("closingOn", "This is more than a year after the effective date.");
      return;
    }
    input
        .findInteger(Blank.OPTION_DAYS.variable())
        .map(days -> new OptionPeriod(effective, days, homeClock.zone(id)))
        .filter(option -> option.days() > 0 && !option.endsAt().isAfter(time.now()))
        .ifPresent(
            option ->
                remarks.ask(
                    Blank.OPTION_DAYS.variable(),
                    "With these, the option ended on %s."
                        .formatted(BusinessTime.words(option.endsAt(), option.zone()))));
    input
        .findText("contractForm")
        .map(form -> new DeadlineFacts(form, effective, closing, homeClock.zone(id), blanks(input)))
        .ifPresent(facts -> calendarRemarks.show(facts, calendar.of(facts, Map.of()), remarks));
  }

  static ContractTerms of(FormInput input) {
    return new ContractTerms(
        input.text("contractForm"),
        input.text("buyerName"),
        input.money("salePrice"),
        input.date("effectiveOn"),
        input.date("closingOn"),
        input.text("titleCompany"),
        input.findText("titleContact"),
        input.text("titleEmail"),
        input.findText("lender"),
        blanks(input));
  }

  /** Terms that stand, as the form's fields hold them. */
  static Map<String, Object> asEntered(ContractTerms terms) {
    var entered = new HashMap<String, Object>();
    entered.put("contractForm", terms.form());
    entered.put("buyerName", terms.buyer());
    entered.put("salePrice", Dollars.entry(terms.salePrice()));
    entered.put("effectiveOn", terms.effectiveOn().toString());
    entered.put("closingOn", terms.closingOn().toString());
    entered.put("titleCompany", terms.titleCompany());
    terms.titleContact().ifPresent(contact -> entered.put("titleContact", contact));
    entered.put("titleEmail", terms.titleEmail());
    terms.lender().ifPresent(lender -> entered.put("lender", lender));
    entered.put(Blank.HOA.variable(), "none");
    terms
        .blanks()
        .forEach(
            (blank, value) ->
                entered.put(
                    blank.variable(),
                    value instanceof BigDecimal amount ? Dollars.entry(amount) : value));
    return entered;
  }

  /** "None" is a choice of a form that leaves a blank empty. */
  private static Map<Blank, Object> blanks(FormInput input) {
    Map<Blank, Object> blanks = Blank.entered(input);
    blanks.values().removeIf("none"::equals);
    return blanks;
  }
}
