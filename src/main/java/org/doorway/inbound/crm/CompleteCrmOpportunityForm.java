package org.doorway.inbound.crm;

import static org.doorway.engine.OpportunityVariables.TAKEN_IN;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.doorway.inbound.crm.Trouble.State;
import org.doorway.stage.intake.CheckedIntake;
import org.doorway.stage.intake.DuplicateOpportunityException;
import org.springframework.stereotype.Component;

/** What was opened in the CRM is completed and taken in, or left out. */
@Component
class CompleteCrmOpportunityForm implements TaskForm {

  private final CheckedIntake intake;
  private final Troubles troubles;

  CompleteCrmOpportunityForm(CheckedIntake intake, Troubles troubles) {
    this.intake = intake;
    this.troubles = troubles;
  }

  @Override
  public String id() {
    return "complete-crm-opportunity";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    Trouble trouble = trouble(context);
    var facts = new HashMap<>(trouble.facts());
    facts.put("crmName", trouble.name());
    facts.put("crmOpportunityId", String.valueOf(trouble.crmOpportunityId()));
    facts.put("problem", trouble.reason());
    return facts;
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    Trouble trouble = trouble(context);
    boolean takenIn = input.text("crmDecision").equals("takeIn");
    if (takenIn) {
      takeIn(trouble, context.user(), input);
      troubles.forget(trouble.crmOpportunityId());
    } else {
      troubles.save(leftOut(trouble, input.text("leaveOutReason")));
    }
    return TAKEN_IN.of(takenIn);
  }

  private void takeIn(Trouble trouble, String user, FormInput input) {
    var fields = new HashMap<String, Object>();
    for (String field : intake.fields()) {
      Object value = input.values().get(field);
      fields.put(field, value instanceof BigDecimal money ? money.toPlainString() : value);
    }
    try {
      intake.takeOver(fields, user, trouble.crmPersonId(), trouble.crmOpportunityId());
    } catch (DuplicateOpportunityException duplicate) {
      throw input.problem("street", "has the open opportunity " + duplicate.existing());
    }
  }

  private static Trouble leftOut(Trouble trouble, String why) {
    return new Trouble(
        trouble.crmOpportunityId(),
        State.LEFT_OUT,
        trouble.name(),
        trouble.crmPersonId(),
        why,
        trouble.attempts(),
        trouble.facts());
  }

  private Trouble trouble(FormContext context) {
    long record = CrmRecordKey.record(context.businessKey());
    return troubles
        .find(record)
        .orElseThrow(() -> new IllegalStateException("Nothing is open about record " + record));
  }
}
