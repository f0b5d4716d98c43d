package org.doorway.closing;

import java.util.Map;
import org.doorway.contract.Contract;
import org.doorway.contract.Contracts;
import org.doorway.correspondence.Correspondence;
import org.doorway.effect.EffectKey;
import org.doorway.email.EmailTemplate;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.OpportunityId;
import org.doorway.pipeline.CrmRecord;
import org.doorway.time.BusinessTime;
import org.doorway.value.Dollars;
import org.springframework.stereotype.Service;

/** The end of a sale: the CRM's record is won, the client is thanked. */
@Service
class ThankYou {

  private final Correspondence correspondence;
  private final CrmRecord crmRecord;
  private final Contracts contracts;
  private final Opportunities opportunities;
  private final BusinessTime time;

  ThankYou(
      Correspondence correspondence,
      CrmRecord crmRecord,
      Contracts contracts,
      Opportunities opportunities,
      BusinessTime time) {
    this.correspondence = correspondence;
    this.crmRecord = crmRecord;
    this.contracts = contracts;
    this.opportunities = opportunities;
    this.time = time;
  }

  void markWon(EffectKey key, OpportunityId id) {
    Contract closed = contracts.last(id);
    crmRecord.markWon(
        key, id, closed.closingPrice().orElseThrow(), closed.closedOn().orElseThrow());
  }

  void send(EffectKey key, OpportunityId id) {
    Contract closed = contracts.last(id);
    correspondence.toClient(
        key,
        opportunities.get(id),
        EmailTemplate.THANK_YOU,
        Map.of(
            "closedOn", time.words(closed.closedOn().orElseThrow()),
            "closingPrice", Dollars.of(closed.closingPrice().orElseThrow())));
  }
}
