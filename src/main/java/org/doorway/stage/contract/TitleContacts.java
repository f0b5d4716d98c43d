package org.doorway.stage.contract;

import java.util.Optional;
import org.doorway.effect.repair.AddressBook;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/** How the title company of the contract that holds is reached. */
@Service
class TitleContacts implements AddressBook {

  private final Contracts contracts;
  private final TitleContactTable table;

  TitleContacts(Contracts contracts, TitleContactTable table) {
    this.contracts = contracts;
    this.table = table;
  }

  @Override
  public Optional<String> whose(OpportunityId id, String address) {
    return contracts
        .find(id)
        .map(Contract::terms)
        .filter(terms -> terms.titleEmail().equalsIgnoreCase(address))
        .map(ContractTerms::titleCompany);
  }

  @Override
  public void correct(OpportunityId id, String wrong, String right, String user) {
    contracts
        .find(id)
        .ifPresent(contract -> correct(contract, contract.terms().titleContact(), right, user));
  }

  void correct(Contract contract, Optional<String> contact, String email, String user) {
    table.add(contract, user);
    contracts.reachTitle(contract, contact, email);
  }
}
