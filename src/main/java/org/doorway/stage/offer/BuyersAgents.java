package org.doorway.stage.offer;

import java.util.Optional;
import org.doorway.effect.repair.AddressBook;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/** How the agents of buyers are reached. */
@Service
class BuyersAgents implements AddressBook {

  private final OfferTable table;

  BuyersAgents(OfferTable table) {
    this.table = table;
  }

  @Override
  public Optional<String> whose(OpportunityId id, String address) {
    return table.all(id).stream()
        .map(Offer::buyer)
        .filter(buyer -> buyer.agentEmail().filter(address::equalsIgnoreCase).isPresent())
        .findFirst()
        .map(buyer -> buyer.agent().orElse("The agent of " + buyer.name()));
  }

  @Override
  public void correct(OpportunityId id, String wrong, String right, String user) {
    table.reachAgent(id, wrong, right);
  }
}
