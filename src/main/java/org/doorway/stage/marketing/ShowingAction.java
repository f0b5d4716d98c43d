package org.doorway.stage.marketing;

import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskAction;
import org.springframework.stereotype.Component;

/** The home was shown. */
@Component
class ShowingAction implements DeskAction {

  private final Showings showings;
  private final EnteredDays days;
  private final BusinessTime time;

  ShowingAction(Showings showings, EnteredDays days, BusinessTime time) {
    this.showings = showings;
    this.days = days;
    this.time = time;
  }

  @Override
  public String name() {
    return "showing";
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
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
