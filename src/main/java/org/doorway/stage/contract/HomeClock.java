package org.doorway.stage.contract;

import java.time.Instant;
import java.time.ZoneId;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.PropertyZone;
import org.springframework.stereotype.Component;

/** The clock where the home stands: a contract's hours are read from it (TREC 20-19, 5.B). */
@Component
class HomeClock {

  private final Opportunities opportunities;

  HomeClock(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  ZoneId zone(OpportunityId id) {
    return PropertyZone.of(opportunities.get(id).property().postalCode());
  }

  Instant optionEnds(OpportunityId id, Contract contract) {
    return contract.optionEndsAt(zone(id));
  }

  /** "Tuesday, November 24, 2026 at 5:00 PM MST". */
  String words(OpportunityId id, Instant moment) {
    return BusinessTime.words(moment, zone(id));
  }
}
