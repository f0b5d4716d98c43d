package org.doorway.contract;

import java.util.Map;
import org.doorway.correspondence.Correspondence;
import org.doorway.effect.EffectKey;
import org.doorway.email.EmailTemplate;
import org.doorway.opportunity.Dollars;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.OpportunityId;
import org.doorway.pipeline.CrmEntries;
import org.doorway.pipeline.CrmLog;
import org.springframework.stereotype.Service;

/** Tells CRM and client that a contract fell through and the home is back on the market. */
@Service
class FallenContract implements CrmEntries {

  private final Contracts contracts;
  private final CrmLog crmLog;
  private final Correspondence correspondence;
  private final Opportunities opportunities;
  private final TitleCompany titleCompany;

  FallenContract(
      Contracts contracts,
      CrmLog crmLog,
      Correspondence correspondence,
      Opportunities opportunities,
      TitleCompany titleCompany) {
    this.contracts = contracts;
    this.crmLog = crmLog;
    this.correspondence = correspondence;
    this.opportunities = opportunities;
    this.titleCompany = titleCompany;
  }

  /** The ledger knows which of them were logged before. */
  @Override
  public void logOpen(OpportunityId id) {
    contracts.fallen(id).forEach(fallen -> logInCrm(id, fallen));
  }

  private void logInCrm(OpportunityId id, Contract fallen) {
    crmLog.note(
        EffectKey.of(id.value(), "termination").number(fallen.number()),
        id,
        "Contract with %s at %s terminated: %s"
            .formatted(
                fallen.terms().buyer(),
                Dollars.of(fallen.terms().salePrice()),
                fallen.endedReason().orElse("no reason given")));
  }

  /** A closing that was agreed with that buyer does not take place. */
  void tellClient(EffectKey key, OpportunityId id) {
    Contract fallen = contracts.last(id);
    correspondence.toClient(
        key.number(fallen.number()),
        opportunities.get(id),
        EmailTemplate.BACK_ON_MARKET,
        Map.of("reason", fallen.endedReason().orElse("")));
    titleCompany.cancelClosing(key, id);
  }
}
