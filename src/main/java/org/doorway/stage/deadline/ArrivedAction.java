package org.doorway.stage.deadline;

import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Something arrived that deadlines of the contract count from. */
@Component
@Order(77)
class ArrivedAction implements DeskAction {

  private final Docket docket;
  private final Arrivals arrivals;
  private final EnteredDays days;

  ArrivedAction(Docket docket, Arrivals arrivals, EnteredDays days) {
    this.docket = docket;
    this.arrivals = arrivals;
    this.days = days;
  }

  @Override
  public String name() {
    return "arrived";
  }

  @Override
  public String label() {
    return "Something arrived for the contract";
  }

  @Override
  public boolean isPossible(OpportunityId id, FormContext context) {
    return !arrivals.of(id).isEmpty();
  }

  @Override
  public void look(OpportunityId id, FormContext context, FormInput input, Remarks remarks) {
    lookWhetherPossible(id, context, remarks);
    Optional<Event> event = input.findText("arrivedWhat").flatMap(Event::find);
    if (input.has("arrivedWhat") && event.filter(arrivals.of(id)::contains).isEmpty()) {
      remarks.refuse(
          "arrivedWhat", "Nothing of this contract counts from that. Please choose again.");
    }
    days.happened(input, remarks, "arrivedOn");
  }

  @Override
  public Done perform(OpportunityId id, FormContext context, FormInput input) {
    docket.happened(
        id,
        Event.of(input.text("arrivedWhat")),
        input.date("arrivedOn"),
        input.text("arrivedEvidence"),
        context.user());
    return Done.RECORDED;
  }
}
