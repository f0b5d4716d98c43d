package org.doorway.stage.contract;

import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The contract was amended; an option period that is under way must learn its new end. */
@Component
@Order(70)
class AmendmentAction implements DeskAction {

  private static final Amendments.Fields FIELDS =
      new Amendments.Fields(
          "amendmentDetails",
          Optional.of("amendedOptionEndsOn"),
          Optional.of("amendedClosingOn"),
          Optional.of("amendedPrice"),
          Optional.of("sellerCredit"));

  private final Amendments amendments;
  private final Contracts contracts;
  private final Opportunities opportunities;
  private final TitleCompany titleCompany;

  AmendmentAction(
      Amendments amendments,
      Contracts contracts,
      Opportunities opportunities,
      TitleCompany titleCompany) {
    this.amendments = amendments;
    this.contracts = contracts;
    this.opportunities = opportunities;
    this.titleCompany = titleCompany;
  }

  @Override
  public String name() {
    return "amendment";
  }

  @Override
  public String label() {
    return "The contract was amended";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return contracts.hasActive(id);
  }

  @Override
  public Map<String, String> drafts(OpportunityId id) {
    return titleCompany
        .draftStandingMoved(id)
        .map(draft -> Map.of("closingInvitation", draft))
        .orElse(Map.of());
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (contracts.hasActive(id)) {
      amendments.look(id, input, remarks, FIELDS);
    } else {
      remarks.refuse("amendmentDetails", "There is no contract that could be amended.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    amendments.record(context, input, FIELDS);
    return opportunities.get(id).stage() == Stage.OPTION
        ? Done.news("contractAmended")
        : Done.RECORDED;
  }
}
