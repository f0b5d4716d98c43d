package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.engine.task.DueDates;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
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

  private static final int LONGEST_OPTION = 90;

  private final Contracts contracts;
  private final EnteredDays days;
  private final EnteredPrices prices;
  private final BusinessTime time;
  private final HomeClock homeClock;
  private final ClosingDate closingDate;
  private final ContractProcess process;
  private final DueDates dueDates;

  Amendments(
      Contracts contracts,
      EnteredDays days,
      EnteredPrices prices,
      BusinessTime time,
      HomeClock homeClock,
      ClosingDate closingDate,
      ContractProcess process,
      DueDates dueDates) {
    this.contracts = contracts;
    this.days = days;
    this.prices = prices;
    this.time = time;
    this.homeClock = homeClock;
    this.closingDate = closingDate;
    this.process = process;
    this.dueDates = dueDates;
  }

  /** Looks at the dates and the price that it moves. */
  void look(OpportunityId id, FormInput input, Remarks remarks, Fields fields) {
    Contract contract = contracts.current(id);
    fields.option().ifPresent(field -> option(id, contract, input, remarks, fields, field));
    days.agreed(input, remarks, fields.closing());
    days.worked(input, remarks, fields.closing());
    Optional<BigDecimal> before = Optional.of(contract.terms().salePrice());
    fields
        .price()
        .ifPresent(field -> prices.near(input, remarks, field, before, "the contract's price"));
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
    return input.findDate(fields.closing()).or(() -> Optional.of(contract.terms().closingOn()));
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
  void record(OpportunityId id, FormInput input, Fields fields) {
    Contract contract = contracts.current(id);
    Optional<LocalDate> option = fields.option().flatMap(input::findDate);
    Optional<LocalDate> closing = input.findDate(fields.closing());
    Optional<BigDecimal> price = fields.price().flatMap(input::findMoney);
    contracts.amend(
        contract,
        new Amendment(
            time.now(),
            input.text(fields.details()),
            option.orElse(contract.optionEndsOn()),
            closing.orElse(contract.terms().closingOn()),
            price.orElse(contract.terms().salePrice())));
    closing.filter(day -> closingDate.follow(id, day)).ifPresent(day -> process.closingMoved(id));
    dueDates.renew(id.value());
  }

  /** The closing was agreed for another day at the table: that is an amendment, too. */
  public void closingAgreed(OpportunityId id, LocalDate day) {
    Contract contract = contracts.current(id);
    if (!day.equals(contract.terms().closingOn())) {
      contracts.amend(
          contract,
          new Amendment(
              time.now(),
              "Closing moved to " + time.words(day),
              contract.optionEndsOn(),
              day,
              contract.terms().salePrice()));
    }
    dueDates.renew(id.value());
  }

  /** The keys of a form's fields that an amendment is read from. */
  record Fields(String details, Optional<String> option, String closing, Optional<String> price) {

    static Fields closing(String details, String closing) {
      return new Fields(details, Optional.empty(), closing, Optional.empty());
    }

    static Fields closingAndPrice(String details, String closing, String price) {
      return new Fields(details, Optional.empty(), closing, Optional.of(price));
    }
  }
}
