package org.doorway.stage.contract;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** The end of a contract, read from whichever form it was entered in: the fields are the same. */
@Service
public class NoticeOfTermination {

  static final String GROUND = "terminationGround";
  static final String BY = "terminatedBy";
  static final String OPTION_FEE = "optionFeeTo";
  static final String EARNEST_MONEY = "earnestMoneyTo";
  static final String DATE = "noticeDate";
  static final String TIME = "noticeTime";

  private final Contracts contracts;
  private final EnteredDays days;
  private final HomeClock homeClock;
  private final TerminationRemarks terminationRemarks;
  private final BusinessTime time;

  NoticeOfTermination(
      Contracts contracts,
      EnteredDays days,
      HomeClock homeClock,
      TerminationRemarks terminationRemarks,
      BusinessTime time) {
    this.contracts = contracts;
    this.days = days;
    this.homeClock = homeClock;
    this.terminationRemarks = terminationRemarks;
    this.time = time;
  }

  /**
   * As a rule a notice is entered on the day it is given; the hour counts, so nobody guesses it. As
   * long as the option runs, its ground is the option.
   */
  public Map<String, Object> prefill(OpportunityId id) {
    var expected = new HashMap<String, Object>();
    expected.put(DATE, homeClock.today(id).toString());
    contracts
        .active(id)
        .filter(contract -> contract.terms().optionDays() > 0)
        .filter(contract -> homeClock.optionEnds(id, contract).isAfter(time.now()))
        .ifPresent(contract -> expected.put(GROUND, "option"));
    return expected;
  }

  /** Looks at what was entered, if the form's answers so far end the contract. */
  public void look(OpportunityId id, FormInput input, Remarks remarks) {
    Optional<Termination.By> by = input.findText(BY).map(Termination.By::ofAnswer);
    input
        .findText(GROUND)
        .map(Ground::ofAnswer)
        .ifPresent(ground -> look(id, ground, by.orElse(ground.by()), input, remarks));
  }

  /** The same where another question than that for the ground decides it. */
  void look(OpportunityId id, Ground ground, Termination.By by, FormInput input, Remarks remarks) {
    days.happened(input, remarks, DATE);
    contracts
        .active(id)
        .ifPresent(
            contract ->
                terminationRemarks.on(
                    new Notice(
                        id,
                        contract,
                        ground,
                        by,
                        noticeAt(id, input),
                        money(input, OPTION_FEE),
                        money(input, EARNEST_MONEY)),
                    remarks));
  }

  /** Ends the contract that holds. */
  public void record(OpportunityId id, FormInput input) {
    Ground ground = Ground.ofAnswer(input.text(GROUND));
    record(
        id,
        ground,
        input.findText(BY).map(Termination.By::ofAnswer).orElse(ground.by()),
        input.findText("terminationWords"),
        input.findText("terminationNote"),
        input);
  }

  void record(
      OpportunityId id,
      Ground ground,
      Termination.By by,
      Optional<String> words,
      Optional<String> note,
      FormInput input) {
    Contract contract = contracts.current(id);
    contracts.terminate(
        contract,
        new Termination(
            by,
            ground,
            words,
            noticeAt(id, input).orElseThrow(),
            money(input, OPTION_FEE).or(() -> ground.optionFee(contract.optionFee())).orElseThrow(),
            money(input, EARNEST_MONEY).or(() -> ground.earnestMoney(by)).orElseThrow(),
            note));
  }

  private Optional<Instant> noticeAt(OpportunityId id, FormInput input) {
    return input
        .findDate(DATE)
        .flatMap(day -> input.findTime(TIME).map(at -> homeClock.at(id, day.atTime(at))));
  }

  private static Optional<MoneyTo> money(FormInput input, String key) {
    return input.findText(key).map(MoneyTo::ofAnswer);
  }

  /** What was entered of a notice, as far as it is right by itself. */
  record Notice(
      OpportunityId id,
      Contract contract,
      Ground ground,
      Termination.By by,
      Optional<Instant> at,
      Optional<MoneyTo> optionFee,
      Optional<MoneyTo> earnestMoney) {}
}
