package org.doorway.stage.closing;

import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.outbound.record.CrmRecord;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.contract.Contract;
import org.doorway.stage.contract.Contracts;
import org.springframework.stereotype.Service;

/** The end of a sale: the CRM's record is won, the client is thanked. */
@Service
class ThankYou {

  static final EmailTemplate THANK_YOU =
      EmailTemplate.toClient("thank-you").needs("closedOn", "closingPrice");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final CrmRecord crmRecord;
  private final Contracts contracts;
  private final Opportunities opportunities;
  private final BusinessTime time;

  ThankYou(
      Correspondence correspondence,
      Drafts drafts,
      CrmRecord crmRecord,
      Contracts contracts,
      Opportunities opportunities,
      BusinessTime time) {
    this.correspondence = correspondence;
    this.drafts = drafts;
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

  /** As it will read, once day and price are entered. */
  String draft(OpportunityId id) {
    return drafts.toClient(
        opportunities.get(id),
        THANK_YOU,
        Map.of(
            "closedOn", new Blank("the day you enter"),
            "closingPrice", new Blank("the price you enter")));
  }

  void send(EffectKey key, OpportunityId id) {
    Contract closed = contracts.last(id);
    correspondence.toClient(
        key,
        opportunities.get(id),
        THANK_YOU,
        Map.of(
            "closedOn", time.words(closed.closedOn().orElseThrow()),
            "closingPrice", Dollars.of(closed.closingPrice().orElseThrow())));
  }
}
