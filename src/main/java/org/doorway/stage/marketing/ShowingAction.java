package org.doorway.stage.marketing;

import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The home was shown. */
@Component
@Order(20)
class ShowingAction implements DeskAction {

  private final Opportunities opportunities;
  private final Showings showings;
  private final EnteredDays days;
  private final BusinessTime time;

  ShowingAction(
      Opportunities opportunities, Showings showings, EnteredDays days, BusinessTime time) {
    this.opportunities = opportunities;
    this.showings = showings;
    this.days = days;
    this.time = time;
  }

  @Override
  public String name() {
    return "showing";
  }

  @Override
  public String label() {
    return "The home was shown";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return opportunities.get(id).isMarketed();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    lookWhetherPossible(id, context, remarks);
    days.met(input, remarks, "showingDate", "showingTime");
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    var shownAt = time.at(input.date("showingDate"), input.time("showingTime"));
    showings.record(
        id,
        shownAt,
        input.text("showingAgent"),
        input.findText("showingAgentPhone"),
        input.findText("showingFeedback"));
    return Done.RECORDED;
  }
}
