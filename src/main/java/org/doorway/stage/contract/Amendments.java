package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/**
 * Records what an amendment changes, read from whichever form it was entered in, and moves what
 * hangs on it.
 */
@Service
public class Amendments {

  private static final String SIGNED_ON = "amendmentSignedOn";
  private static final int LONGEST_OPTION = 90;

  /** Percent of the price; more is rarely agreed, for repairs above all. */
  private static final int MOST_CREDIT = 5;

  private final Contracts contracts;
  private final EnteredDays days;
  private final EnteredPrices prices;
  private final BusinessTime time;
  private final HomeClock homeClock;
  private final ContractChange change;

  Amendments(
      Contracts contracts,
      EnteredDays days,
      EnteredPrices prices,
      BusinessTime time,
      HomeClock homeClock,
      ContractChange change) {
    this.contracts = contracts;
    this.days = days;
    this.prices = prices;
    this.time = time;
    this.homeClock = homeClock;
    this.change = change;
  }

  /** Looks at the dates and the price that it moves. */
  void look(OpportunityId id, FormInput input, Remarks remarks, Fields fields) {
    Contract contract = contracts.current(id);
    fields.option().ifPresent(field -> option(id, contract, input, remarks, fields, field));
    fields
        .closing()
        .ifPresent(
            field -> {
              days.agreed(input, remarks, field);
              days.worked(input, remarks, field);
            });
    days.happened(input, remarks, SIGNED_ON);
    Optional<BigDecimal> before = Optional.of(contract.terms().salePrice());
    fields
        .price()
        .ifPresent(field -> prices.near(input, remarks, field, before, "the contract's price"));
    fields.credit().ifPresent(field -> prices.part(input, remarks, field, before, MOST_CREDIT));
  }

  /** What a form shows of an amendment that is still to be entered. */
  Map<String, Object> expected() {
    return Map.of(SIGNED_ON, time.today().toString());
  }

  private void option(
      OpportunityId id,
      Contract contract,
      FormInput input,
      Remarks remarks,
      Fields fields,
      String field) {
    input
        .findDate(field)
        .ifPresent(
            day -> {
              option(id, contract, day, remarks, field);
              closing(contract, input, fields)
                  .filter(day::isAfter)
                  .ifPresent(closing -> remarks.ask(field, afterClosing(day, closing)));
            });
  }

  private String afterClosing(LocalDate day, LocalDate closing) {
    return "%s, is after the closing on %s.".formatted(time.words(day), time.words(closing));
  }

  private static Optional<LocalDate> closing(Contract contract, FormInput input, Fields fields) {
    return fields
        .closing()
        .flatMap(input::findDate)
        .or(() -> Optional.of(contract.terms().closingOn()));
  }

  private void option(
      OpportunityId id, Contract contract, LocalDate day, Remarks remarks, String field) {
    if (day.isAfter(time.today().plusDays(LONGEST_OPTION))) {
      remarks.refuse(field, "This is more than %d days away.".formatted(LONGEST_OPTION));
    } else if (!homeClock.optionEnds(id, contract).isAfter(time.now())) {
      remarks.ask(
          field,
          "The option period is over; the new day is kept with the contract, and the sale stays"
              + " where it is.");
    } else if (!OptionPeriod.endOf(day, homeClock.zone(id)).isAfter(time.now())) {
      remarks.ask(field, time.words(day) + ", has passed: the option period ends at once.");
    }
  }

  /** Keeps the amendment; what it leaves empty stays. */
  void record(FormContext context, FormInput input, Fields fields) {
    Contract contract = contracts.current(context.opportunity());
    ContractTerms terms = contract.terms();
    record(
        context,
        contract,
        new Amendment(
            context.now(),
            context.user(),
            input.findDate(SIGNED_ON).orElseGet(time::today),
            input.text(fields.details()),
            fields.option().flatMap(input::findDate).orElse(contract.optionEndsOn()),
            fields.closing().flatMap(input::findDate).orElse(terms.closingOn()),
            fields.price().flatMap(input::findMoney).orElse(terms.salePrice()),
            fields.credit().flatMap(input::findMoney)));
  }

  /** The closing was agreed for another day at the table: that is an amendment, too. */
  public void closingAgreed(FormContext context, LocalDate day) {
    Contract contract = contracts.current(context.opportunity());
    if (!day.equals(contract.terms().closingOn())) {
      record(
          context,
          contract,
          new Amendment(
              context.now(),
              context.user(),
              time.today(),
              "Closing moved to " + time.words(day),
              contract.optionEndsOn(),
              day,
              contract.terms().salePrice(),
              Optional.empty()));
    }
  }

  private void record(FormContext context, Contract contract, Amendment amendment) {
    contracts.amend(contract, amendment);
    change.follow(context.opportunity(), contract);
  }

  /** The keys of a form's fields that an amendment is read from. */
  record Fields(
      String details,
      Optional<String> option,
      Optional<String> closing,
      Optional<String> price,
      Optional<String> credit) {

    static Fields closing(String details, String closing) {
      return new Fields(
          details, Optional.empty(), Optional.of(closing), Optional.empty(), Optional.empty());
    }

    static Fields closingAndPrice(String details, String closing, String price) {
      return new Fields(
          details, Optional.empty(), Optional.of(closing), Optional.of(price), Optional.empty());
    }

    static Fields priceAndCredit(String details, String price, String credit) {
      return new Fields(
          details, Optional.empty(), Optional.empty(), Optional.of(price), Optional.of(credit));
    }
  }
}
