package org.doorway.stage.contract;

import org.doorway.engine.task.DueDates;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.deadline.Docket;
import org.springframework.stereotype.Service;

/** Moves what hangs on a contract once its terms are others, amended or corrected. */
@Service
class ContractChange {

  private final Contracts contracts;
  private final ClosingDate closingDate;
  private final ContractProcess process;
  private final DueDates dueDates;
  private final Docket docket;
  private final TitleFile titleFile;

  ContractChange(
      Contracts contracts,
      ClosingDate closingDate,
      ContractProcess process,
      DueDates dueDates,
      Docket docket,
      TitleFile titleFile) {
    this.contracts = contracts;
    this.closingDate = closingDate;
    this.process = process;
    this.dueDates = dueDates;
    this.docket = docket;
    this.titleFile = titleFile;
  }

  /** To be called after the change was kept, with the contract as it stood. */
  void follow(OpportunityId id, Contract before) {
    Contract now = contracts.current(id);
    var closing = now.terms().closingOn();
    if (!closing.equals(before.terms().closingOn()) && closingDate.follow(id, closing)) {
      process.closingMoved(id);
    }
    dueDates.renew(id.value());
    docket.keep(id);
    titleFile.changed(id, before);
  }
}
