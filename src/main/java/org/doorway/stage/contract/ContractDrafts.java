package org.doorway.stage.contract;

import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What forms of other stages show of the emails that a contract, or its end, sends. */
@Component
public class ContractDrafts {

  private final FallenContract fallenContract;
  private final TitleCompany titleCompany;

  ContractDrafts(FallenContract fallenContract, TitleCompany titleCompany) {
    this.fallenContract = fallenContract;
    this.titleCompany = titleCompany;
  }

  public String backOnMarket(OpportunityId id) {
    return fallenContract.draft(id);
  }

  public String closingMoved(OpportunityId id) {
    return titleCompany.draftMove(id);
  }
}
