package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.doorway.sale.opportunity.Entry;
import org.doorway.stage.deadline.Blank;
import org.doorway.stage.deadline.DeadlineFacts;

/** One executed contract of an opportunity: the first, or the next after one fell through. */
public record Contract(
    long id,
    int number,
    ContractTerms terms,
    LocalDate optionEndsOn,
    Optional<Termination> termination,
    Optional<Instant> endedAt,
    Optional<LocalDate> closedOn,
    Optional<BigDecimal> closingPrice) {

  boolean hasOption() {
    return optionEndsOn.isAfter(terms.effectiveOn());
  }

  /** The option fee that was agreed; one of nothing is none. */
  Optional<BigDecimal> optionFee() {
    return terms.find(Blank.OPTION_FEE, BigDecimal.class).filter(fee -> fee.signum() > 0);
  }

  /** That it ended before the home was sold, for whoever asks what happened. */
  Optional<Entry> end() {
    String what = "The contract with " + terms.buyer() + " was terminated";
    return endedAt.map(
        at -> new Entry(at, what, termination.map(Termination::words).orElse(""), false));
  }

  public Instant optionEndsAt(ZoneId zone) {
    return terms.optionDays() == 0 && optionEndsOn.equals(terms.effectiveOn())
        ? new OptionPeriod(terms.effectiveOn(), 0, zone).endsAt()
        : OptionPeriod.endOf(optionEndsOn, zone);
  }

  /** What its deadlines follow from, with all that was amended. */
  DeadlineFacts facts(ZoneId zone) {
    int days = (int) ChronoUnit.DAYS.between(terms.effectiveOn(), optionEndsOn);
    return terms.facts(zone).with(Blank.OPTION_DAYS, days);
  }
}
