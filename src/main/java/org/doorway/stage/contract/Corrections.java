package org.doorway.stage.contract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/**
 * A term was entered wrongly: it is put right with who, when and why, and what stood before is
 * kept. What both sides agree on later is an {@link Amendment}.
 */
@Service
class Corrections {

  static final String REASON = "correctionReason";

  private final Contracts contracts;
  private final CorrectionTable table;
  private final ContractChange change;
  private final ContractProcess process;

  Corrections(
      Contracts contracts, CorrectionTable table, ContractChange change, ContractProcess process) {
    this.process = process;
    this.contracts = contracts;
    this.table = table;
    this.change = change;
  }

  void look(OpportunityId id, FormInput input, Remarks remarks) {
    if (!input.has(REASON)
        && remarks.isClean()
        && !EnteredTerms.of(input).equals(contracts.current(id).terms())) {
      remarks.refuse(REASON, "Please say what was entered wrongly, and how that came about.");
    }
  }

  /** Terms that are all as they stand are no correction. */
  void record(FormContext context, FormInput input) {
    OpportunityId id = context.opportunity();
    Contract before = contracts.current(id);
    ContractTerms right = EnteredTerms.of(input);
    if (right.equals(before.terms())) {
      return;
    }
    Map<String, String> stood = before.terms().words();
    right
        .words()
        .forEach(
            (term, value) -> {
              String old = stood.get(term);
              if (!Objects.equals(old, value)) {
                table.add(before.id(), context, input.text(REASON), term, old, value);
              }
            });
    contracts.correct(before, right, optionEndsOn(before, right));
    change.follow(id, before);
    process.optionMoved(id);
  }

  /** A day that an amendment named holds, however many days were agreed at first. */
  private static LocalDate optionEndsOn(Contract before, ContractTerms right) {
    boolean amended = !before.optionEndsOn().equals(before.terms().optionEndsOn());
    return amended ? before.optionEndsOn() : right.optionEndsOn();
  }
}
