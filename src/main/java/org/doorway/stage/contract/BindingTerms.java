package org.doorway.stage.contract;

import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.deadline.Agreed;
import org.doorway.stage.deadline.AgreedTerms;
import org.springframework.stereotype.Component;

/** What the deadlines of the active contract follow from, amended as it is. */
@Component
class BindingTerms implements AgreedTerms {

  private final Contracts contracts;
  private final HomeClock homeClock;

  BindingTerms(Contracts contracts, HomeClock homeClock) {
    this.contracts = contracts;
    this.homeClock = homeClock;
  }

  @Override
  public Optional<Agreed> binding(OpportunityId id) {
    return contracts
        .active(id)
        .map(contract -> new Agreed(contract.id(), contract.facts(homeClock.zone(id))));
  }
}
