package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** Records what an amendment changes, read from whichever form it was entered in. */
@Service
class Amendments {

  private final Contracts contracts;
  private final BusinessTime time;

  Amendments(Contracts contracts, BusinessTime time) {
    this.contracts = contracts;
    this.time = time;
  }

  /** Checks the dates it moves and keeps the amendment; what it leaves empty stays. */
  void record(OpportunityId id, FormInput input, Fields fields) {
    Contract contract = contracts.current(id);
    Optional<LocalDate> option = fields.option().flatMap(input::findDate);
    Optional<LocalDate> closing = input.findDate(fields.closing());
    Optional<BigDecimal> price = fields.price().flatMap(input::findMoney);
    option.ifPresent(day -> checkOption(input, fields, contract, day));
    closing.ifPresent(day -> checkClosing(input, fields, day));
    contracts.amend(
        contract,
        new Amendment(
            time.now(),
            input.text(fields.details()),
            option.orElse(contract.optionEndsOn()),
            closing.orElse(contract.terms().closingOn()),
            price.orElse(contract.terms().salePrice())));
  }

  private void checkOption(FormInput input, Fields fields, Contract contract, LocalDate day) {
    String field = fields.option().orElseThrow();
    if (!contract.optionEndsAt(time.zone()).isAfter(time.now())) {
      throw input.problem(field, "cannot move: the option period is over");
    }
    if (!OptionPeriod.endOf(day, time.zone()).isAfter(time.now())) {
      throw input.problem(field, "must lie ahead");
    }
    if (day.isAfter(time.today().plusDays(90))) {
      throw input.problem(field, "must be within 90 days");
    }
  }

  private void checkClosing(FormInput input, Fields fields, LocalDate day) {
    if (day.isBefore(time.today())) {
      throw input.problem(fields.closing(), "must not be before today");
    }
    if (day.isAfter(time.today().plusYears(1))) {
      throw input.problem(fields.closing(), "must be within a year");
    }
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
