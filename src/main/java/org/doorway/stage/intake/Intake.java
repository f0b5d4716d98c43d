package org.doorway.stage.intake;

import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.sale.opportunity.Status;
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
    opportunities.add(
        new Opportunity(
            id,
            incoming.seller(),
            incoming.property(),
            incoming.source(),
            incoming.estimatedValue(),
            incoming.notes(),
            Status.OPEN,
            Stage.NEW,
            time.now(),
            new Opportunity.Assignment(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty()),
            Optional.empty(),
            false,
            new Opportunity.CrmLink(Optional.empty(), Optional.empty())),
        user);
    return id;
  }
}
