package org.doorway.inbound.crm;

import static org.doorway.inbound.crm.CrmIntakeProcess.TAKEN_IN;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.inbound.crm.UnfollowedRecord.State;
import org.doorway.stage.intake.CheckedIntake;
import org.doorway.stage.intake.DuplicateOpportunityException;
import org.springframework.stereotype.Component;

/** What was opened in the CRM is completed and taken in, or left out. */
@Component
class CompleteCrmOpportunityForm implements TaskForm {

  private final CheckedIntake intake;
  private final UnfollowedTable table;

  CompleteCrmOpportunityForm(CheckedIntake intake, UnfollowedTable table) {
    this.intake = intake;
    this.table = table;
  }

  @Override
  public String id() {
    return "complete-crm-opportunity";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    UnfollowedRecord unfollowed = unfollowed(context);
    var facts = new HashMap<>(unfollowed.facts());
    facts.put("crmName", unfollowed.name());
    facts.put("crmOpportunityId", String.valueOf(unfollowed.crmOpportunityId()));
    facts.put("problem", unfollowed.reason());
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    if (input.findText("crmDecision").equals(Optional.of("takeIn"))) {
      intake.look(input, remarks);
    }
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    UnfollowedRecord unfollowed = unfollowed(context);
    boolean takenIn = input.text("crmDecision").equals("takeIn");
    if (takenIn) {
      takeIn(unfollowed, context.user(), input);
      table.forget(unfollowed.crmOpportunityId());
    } else {
      table.save(leftOut(unfollowed, input.text("leaveOutReason")));
    }
    return TAKEN_IN.of(takenIn);
  }

  private void takeIn(UnfollowedRecord unfollowed, String user, FormInput input) {
    var fields = new HashMap<String, Object>();
    for (String field : intake.fields()) {
      Object value = input.values().get(field);
      fields.put(field, value instanceof BigDecimal money ? money.toPlainString() : value);
    }
    try {
      intake.takeOver(fields, user, unfollowed.crmPersonId(), unfollowed.crmOpportunityId());
    } catch (DuplicateOpportunityException duplicate) {
      throw input.problem("street", String.valueOf(duplicate.getMessage()));
    }
  }

  private static UnfollowedRecord leftOut(UnfollowedRecord unfollowed, String why) {
    return new UnfollowedRecord(
        unfollowed.crmOpportunityId(),
        State.LEFT_OUT,
        unfollowed.name(),
        unfollowed.crmPersonId(),
        why,
        unfollowed.attempts(),
        unfollowed.facts());
  }

  private UnfollowedRecord unfollowed(FormContext context) {
    long record = CrmRecordKey.record(context.businessKey());
    return table
        .find(record)
        .orElseThrow(() -> new IllegalStateException("Nothing is open about record " + record));
  }
}
