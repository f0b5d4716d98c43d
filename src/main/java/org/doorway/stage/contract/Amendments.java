package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** Records what an amendment changes, read from whichever form it was entered in. */
@Service
class Amendments {

  private static final int LONGEST_OPTION = 90;

  private final Contracts contracts;
  private final EnteredDays days;
  private final EnteredPrices prices;
  private final BusinessTime time;

  Amendments(Contracts contracts, EnteredDays days, EnteredPrices prices, BusinessTime time) {
    this.contracts = contracts;
    this.days = days;
    this.prices = prices;
    this.time = time;
  }

  /** Looks at the dates and the price that it moves. */
  void look(OpportunityId id, FormInput input, Remarks remarks, Fields fields) {
    Contract contract = contracts.current(id);
    fields.option().ifPresent(field -> option(contract, input, remarks, field));
    days.agreed(input, remarks, fields.closing());
    days.worked(input, remarks, fields.closing());
    Optional<BigDecimal> before = Optional.of(contract.terms().salePrice());
    fields
        .price()
        .ifPresent(field -> prices.near(input, remarks, field, before, "the contract's price"));
  }

  private void option(Contract contract, FormInput input, Remarks remarks, String field) {
    input.findDate(field).ifPresent(day -> option(contract, day, remarks, field));
  }

  private void option(Contract contract, LocalDate day, Remarks remarks, String field) {
    if (!contract.optionEndsAt(time.zone()).isAfter(time.now())) {
      remarks.refuse(field, "The option period is over and cannot move.");
    } else if (!OptionPeriod.endOf(day, time.zone()).isAfter(time.now())) {
      remarks.refuse(field, time.words(day) + ", has passed. Please pick a later day.");
    } else if (day.isAfter(time.today().plusDays(LONGEST_OPTION))) {
      remarks.refuse(field, "This is more than %d days away.".formatted(LONGEST_OPTION));
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
