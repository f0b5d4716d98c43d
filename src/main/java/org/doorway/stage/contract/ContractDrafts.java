package org.doorway.stage.contract;

import java.util.Optional;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What forms of other stages show of the emails that a contract, or its end, sends. */
@Component
public class ContractDrafts {

  private final FallenContract fallenContract;
  private final TitleCompany titleCompany;
  private final Invitations invitations;

  ContractDrafts(
      FallenContract fallenContract, TitleCompany titleCompany, Invitations invitations) {
    this.fallenContract = fallenContract;
    this.titleCompany = titleCompany;
    this.invitations = invitations;
  }

  public String backOnMarket(OpportunityId id) {
    return fallenContract.draft(id);
  }

  /** What takes a closing that was held before its day out of the calendars. */
  public Optional<String> closedEarly(OpportunityId id) {
    return invitations.draftCancellationsOfSold(id);
  }

  public String closingMoved(OpportunityId id) {
    return titleCompany.draftMove(id);
  }
}
