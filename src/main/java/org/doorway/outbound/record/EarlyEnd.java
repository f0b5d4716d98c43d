package org.doorway.outbound.record;

import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.springframework.stereotype.Service;

/** Tells the CRM how an opportunity ended that did not close. */
@Service
class EarlyEnd {

  private final CrmRecord crmRecord;
  private final Opportunities opportunities;

  EarlyEnd(CrmRecord crmRecord, Opportunities opportunities) {
    this.crmRecord = crmRecord;
    this.opportunities = opportunities;
  }

  void closeCrmRecord(EffectKey key, OpportunityId id) {
    Opportunity ended = opportunities.get(id);
    Status status = ended.status();
    crmRecord.close(key, id, status, lossReason(status, ended.endReason().orElse("")));
  }

  /** The CRM's own list of loss reasons; what the person wrote stays with us. */
  private static String lossReason(Status status, String reason) {
    return switch (status) {
      case WITHDRAWN -> "Seller withdrew";
      case EXPIRED -> "Listing expired";
      default ->
          switch (reason.replaceFirst("(?s):.*", "")) {
            case "price" -> "Price";
            case "timing" -> "Timing";
            case "otherBroker" -> "Chose another broker";
            case "keepsHome" -> "Keeps the home";
            default -> "Other";
          };
    };
  }
}
