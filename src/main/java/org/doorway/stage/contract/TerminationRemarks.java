package org.doorway.stage.contract;

import static org.doorway.stage.contract.NoticeOfTermination.DATE;
import static org.doorway.stage.contract.NoticeOfTermination.EARNEST_MONEY;
import static org.doorway.stage.contract.NoticeOfTermination.GROUND;
import static org.doorway.stage.contract.NoticeOfTermination.OPTION_FEE;
import static org.doorway.stage.contract.NoticeOfTermination.TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.doorway.form.Remarks;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.contract.NoticeOfTermination.Notice;
import org.doorway.stage.deadline.Blank;
import org.doorway.stage.deadline.DocketFacts;
import org.springframework.stereotype.Component;

/** What cannot be of a notice of termination, and what the contract makes unlikely. */
@Component
class TerminationRemarks {

  private static final String EARNEST_MONEY_DEADLINE = "earnest-money";
  private static final String NOBODY_SAYS = "This ground does not say who gets it. Please choose.";

  private final BusinessTime time;
  private final HomeClock homeClock;
  private final DocketFacts docket;

  TerminationRemarks(BusinessTime time, HomeClock homeClock, DocketFacts docket) {
    this.time = time;
    this.homeClock = homeClock;
    this.docket = docket;
  }

  void on(Notice notice, Remarks remarks) {
    notice
        .at()
        .ifPresent(
            at -> {
              moment(notice, at, remarks);
              late(notice, at, remarks);
            });
    switch (notice.ground()) {
      case OPTION -> option(notice, remarks);
      case FINANCING, PROPERTY -> financing(notice, remarks);
      case EARNEST_MONEY -> earnestMoney(notice, remarks);
      default -> {}
    }
    optionFee(notice, remarks);
    earnestMoneyTo(notice, remarks);
  }

  private void moment(Notice notice, Instant at, Remarks remarks) {
    var terms = notice.contract().terms();
    LocalDate day = homeClock.day(notice.id(), at);
    if (at.isAfter(time.now())) {
      remarks.refuse(
          day.isAfter(homeClock.today(notice.id())) ? DATE : TIME,
          "%s, is still to come. Please enter when the notice was given."
              .formatted(homeClock.words(notice.id(), at)));
    } else if (day.isBefore(terms.effectiveOn())) {
      remarks.refuse(
          DATE,
          "This is before the contract's effective date, %s."
              .formatted(time.words(terms.effectiveOn())));
    } else if (day.isAfter(terms.closingOn())) {
      remarks.ask(
          DATE,
          "%s, is after the closing date, %s."
              .formatted(time.words(day), time.words(terms.closingOn())));
    }
  }

  private void option(Notice notice, Remarks remarks) {
    var contract = notice.contract();
    if (!contract.hasOption()) {
      remarks.refuse(GROUND, "This contract has no option period. Please choose another ground.");
      return;
    }
    if (contract.optionFee().isEmpty()) {
      remarks.ask(
          GROUND,
          "The contract names no option fee; without one a buyer cannot leave for any reason"
              + " (paragraph 5.D).");
    }
    Instant ended = homeClock.optionEnds(notice.id(), contract);
    notice
        .at()
        .filter(at -> at.isAfter(ended))
        .ifPresent(
            at ->
                remarks.ask(
                    TIME,
                    "The option ended on %s; this notice came later."
                        .formatted(homeClock.words(notice.id(), ended))));
  }

  private void financing(Notice notice, Remarks remarks) {
    Optional<String> financing =
        notice.contract().terms().find(Blank.FINANCING, String.class).filter("cash"::equals);
    financing.ifPresent(cash -> remarks.ask(GROUND, "By the contract the buyer pays cash."));
  }

  /** Where the contract says until when a ground can be used. */
  private void late(Notice notice, Instant at, Remarks remarks) {
    docket
        .lastDue(notice.id(), notice.ground().deadlines())
        .filter(at::isAfter)
        .ifPresent(
            due ->
                remarks.ask(
                    TIME,
                    "Notice on this ground was due by %s."
                        .formatted(homeClock.words(notice.id(), due))));
  }

  /** 5.C: the seller may end it once the money is late, and only before it is delivered. */
  private void earnestMoney(Notice notice, Remarks remarks) {
    if (docket.isMet(notice.id(), EARNEST_MONEY_DEADLINE)
        || notice.earnestMoney().filter(money -> money != MoneyTo.NONE).isPresent()) {
      remarks.ask(
          EARNEST_MONEY, "Once earnest money is delivered, this ground is gone (paragraph 5.C).");
    }
    Optional<Instant> due = docket.lastDue(notice.id(), Set.of(EARNEST_MONEY_DEADLINE));
    notice
        .at()
        .flatMap(at -> due.filter(at::isBefore))
        .ifPresent(
            time ->
                remarks.ask(
                    TIME,
                    "The buyer had until %s to deliver the earnest money."
                        .formatted(homeClock.words(notice.id(), time))));
  }

  private static void optionFee(Notice notice, Remarks remarks) {
    boolean agreed = notice.contract().optionFee().isPresent();
    Optional<MoneyTo> to = notice.optionFee();
    if (to.isEmpty() && notice.ground().optionFee(notice.contract().optionFee()).isEmpty()) {
      remarks.refuse(OPTION_FEE, NOBODY_SAYS);
    } else if (to.isPresent() && to.get() != MoneyTo.NONE && !agreed) {
      remarks.ask(OPTION_FEE, "The contract names no option fee.");
    } else if (to.isPresent() && to.get() == MoneyTo.BUYER && notice.ground() == Ground.OPTION) {
      remarks.ask(
          OPTION_FEE,
          "A buyer who leaves within the option leaves the option fee with the seller.");
    }
  }

  private static void earnestMoneyTo(Notice notice, Remarks remarks) {
    Optional<MoneyTo> usual = notice.ground().earnestMoney(notice.by());
    Optional<MoneyTo> to = notice.earnestMoney();
    if (usual.isEmpty() && to.isEmpty()) {
      remarks.refuse(EARNEST_MONEY, NOBODY_SAYS);
    } else if (usual.equals(Optional.of(MoneyTo.BUYER)) && to.equals(Optional.of(MoneyTo.SELLER))) {
      remarks.ask(EARNEST_MONEY, "On this ground earnest money goes back to the buyer as a rule.");
    }
  }
}
