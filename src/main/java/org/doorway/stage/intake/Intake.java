package org.doorway.stage.intake;

import org.doorway.sale.opportunity.NewOpportunity;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** Takes a new opportunity in, whichever way it came. */
@Service
class Intake {

  private final Opportunities opportunities;
  private final BusinessTime time;

  Intake(Opportunities opportunities, BusinessTime time) {
    this.opportunities = opportunities;
    this.time = time;
  }

  /**
   * Keeps the opportunity and answers its id. Throws {@link DuplicateOpportunityException} while
   * the same property has an open one.
   */
  OpportunityId register(NewOpportunity incoming, String user) {
    opportunities
        .openFor(incoming.property())
        .ifPresent(
            existing -> {
              throw new DuplicateOpportunityException(existing);
            });
    OpportunityId id = opportunities.nextId(time.today().getYear());
    opportunities.add(Opportunity.incoming(id, incoming, time.now()), user);
    return id;
  }
}
