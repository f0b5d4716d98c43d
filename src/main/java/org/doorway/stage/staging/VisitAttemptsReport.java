package org.doorway.stage.staging;

import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.staff.Staff;
import org.springframework.stereotype.Service;

/** Lets the team leads know when an agent's tries to agree a visit add up. */
@Service
class VisitAttemptsReport {

  static final EmailTemplate VISIT_ATTEMPTS =
      EmailTemplate.toStaff("visit-attempts")
          .needs("agentName", "attempts")
          .mayHave("lastNotes")
          .opens("Task_SchedulePropertyVisit");

  private final Correspondence correspondence;
  private final Opportunities opportunities;
  private final VisitAttempts attempts;
  private final Staff staff;

  VisitAttemptsReport(
      Correspondence correspondence,
      Opportunities opportunities,
      VisitAttempts attempts,
      Staff staff) {
    this.correspondence = correspondence;
    this.opportunities = opportunities;
    this.attempts = attempts;
    this.staff = staff;
  }

  void tellTeamLeads(EffectKey key, OpportunityId id) {
    int made = attempts.count(id);
    correspondence.toStaff(
        key.number(made),
        opportunities.get(id),
        staff.teamLeads(),
        VISIT_ATTEMPTS,
        Map.of("attempts", made, "lastNotes", attempts.lastNotes(id)));
  }
}
