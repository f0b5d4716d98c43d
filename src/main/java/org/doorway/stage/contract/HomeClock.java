package org.doorway.stage.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
  private final Clock clock;

  HomeClock(Opportunities opportunities, Clock clock) {
    this.opportunities = opportunities;
    this.clock = clock;
  }

  ZoneId zone(OpportunityId id) {
    return PropertyZone.of(opportunities.get(id).property().postalCode());
  }

  Instant optionEnds(OpportunityId id, Contract contract) {
    return contract.optionEndsAt(zone(id));
  }

  Instant at(OpportunityId id, LocalDateTime local) {
    return local.atZone(zone(id)).toInstant();
  }

  LocalDate day(OpportunityId id, Instant moment) {
    return moment.atZone(zone(id)).toLocalDate();
  }

  LocalDate today(OpportunityId id) {
    return day(id, clock.instant());
  }

  /** "Tuesday, November 24, 2026 at 5:00 PM MST". */
  String words(OpportunityId id, Instant moment) {
    return BusinessTime.words(moment, zone(id));
  }
}
