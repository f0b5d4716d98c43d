package org.doorway.outbound.record;

import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/**
 * Makes up for whatever the CRM could not be told while it was away, before the record is closed
 * and nothing is left that would tell it later. Each entry has the same key as the step that was to
 * make it, so that none is made twice.
 */
@Service
class CompleteRecord {

  private final CrmRecord crmRecord;
  private final CrmBacklog backlog;
  private final Opportunities opportunities;

  CompleteRecord(CrmRecord crmRecord, CrmBacklog backlog, Opportunities opportunities) {
    this.crmRecord = crmRecord;
    this.backlog = backlog;
    this.opportunities = opportunities;
  }

  void of(OpportunityId id) {
    crmRecord.linkPerson(id);
    crmRecord.linkOpportunity(id);
    Opportunity opportunity = opportunities.get(id);
    Optional<String> agent = opportunity.assignment().agent();
    if (agent.isPresent() && !agent.equals(opportunity.crm().agent())) {
      crmRecord.assign(id);
    }
    if (opportunity.stageEntries() > 0) {
      crmRecord.moveToStage(id);
    }
    backlog.log(id);
  }
}
