package org.doorway.stage.contract;

import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.stage.desk.DeskAction;
import org.springframework.stereotype.Component;

/** The contract was amended; an option period that is under way must learn its new end. */
@Component
class AmendmentAction implements DeskAction {

  private static final Amendments.Fields FIELDS =
      new Amendments.Fields(
          "amendmentDetails",
          Optional.of("amendedOptionEndsOn"),
          "amendedClosingOn",
          Optional.of("amendedPrice"));

  private final Amendments amendments;
  private final Contracts contracts;
  private final Opportunities opportunities;

  AmendmentAction(Amendments amendments, Contracts contracts, Opportunities opportunities) {
    this.amendments = amendments;
    this.contracts = contracts;
    this.opportunities = opportunities;
  }

  @Override
  public String name() {
    return "amendment";
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    if (!contracts.hasActive(id)) {
      throw input.problem("amendmentDetails", "cannot be kept: there is no contract");
    }
    amendments.record(id, input, FIELDS);
    return opportunities.get(id).stage() == Stage.OPTION
        ? Done.news("contractAmended")
        : Done.RECORDED;
  }
}
