package org.doorway.inbound.crm;

import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.staff.Staff;
import org.springframework.stereotype.Service;

/** A sale that somebody won in the CRM, beside the path. */
@Service
class SaleInCrm {

  static final EmailTemplate WON_IN_CRM =
      EmailTemplate.toStaff("won-in-crm").needs("stage").mayHave("agentName");

  private final Correspondence correspondence;
  private final Opportunities opportunities;
  private final Staff staff;

  SaleInCrm(Correspondence correspondence, Opportunities opportunities, Staff staff) {
    this.correspondence = correspondence;
    this.opportunities = opportunities;
    this.staff = staff;
  }

  /** Tells the team leads at which stage the path stopped: what comes after it was not done. */
  void report(EffectKey key, OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    correspondence.toStaff(
        key,
        opportunity,
        staff.teamLeads(),
        WON_IN_CRM,
        Map.of("stage", opportunity.stage().label()));
  }
}
