package org.doorway.stage.introduction;

import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Another agent should take over: the team leads assign and introduce anew. */
@Component
@Order(90)
class ReassignmentAction implements DeskAction {

  private final Opportunities opportunities;
  private final Assignments assignments;

  ReassignmentAction(Opportunities opportunities, Assignments assignments) {
    this.opportunities = opportunities;
    this.assignments = assignments;
  }

  @Override
  public String name() {
    return "reassignment";
  }

  @Override
  public String label() {
    return "Another agent should take over";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).assignment().reassignmentReason().isEmpty();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    if (opportunities.get(id).assignment().reassignmentReason().isPresent()) {
      remarks.refuse("reassignmentReason", "This was asked before; the team leads have it.");
    }
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    assignments.askForReassignment(id, input.text("reassignmentReason"));
    return Done.news("reassignment");
  }
}
