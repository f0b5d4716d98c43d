package org.doorway.golive;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.opportunity.KnownFacts;
import org.doorway.opportunity.Opportunities;
import org.doorway.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** MLS data and property description, confirmed with the client (handbook: daily tasks). */
@Component
class ConfirmMlsDataForm implements TaskForm {

  private final Opportunities opportunities;

  ConfirmMlsDataForm(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  @Override
  public String id() {
    return "confirm-mls-data";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return KnownFacts.of(opportunities.get(new OpportunityId(context.opportunityId())));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = new OpportunityId(context.opportunityId());
    return Map.of();
  }
}
