package org.doorway.effect.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.effect.Effects;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** The CRM refused a write; a person mends what stands in its way, or makes the entry there. */
@Component
class ResolveCrmRecordForm implements TaskForm {

  private final RepairFacts facts;
  private final RepairTable repairs;
  private final Effects effects;

  ResolveCrmRecordForm(RepairFacts facts, RepairTable repairs, Effects effects) {
    this.facts = facts;
    this.repairs = repairs;
    this.effects = effects;
  }

  @Override
  public String id() {
    return "resolve-crm-record";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var shown = new HashMap<>(facts.of(context));
    shown.put("crmIdNeeded", isIdNeeded(facts.repair(context)));
    return shown;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    boolean done = input.findText("crmSolution").equals(Optional.of("done"));
    if (done && !input.has("crmId") && isIdNeeded(facts.repair(context))) {
      remarks.refuse("crmId", "Please fill this in: the path refers to this entry.");
    }
  }

  /** An entry that the path refers to later is done by hand only with the id it has there. */
  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    Repair repair = facts.repair(context);
    boolean done = input.text("crmSolution").equals("done");
    if (done) {
      String remoteId = remoteId(repair, input);
      repair.effect().ifPresent(effect -> effects.doneByHand(effect, remoteId));
    }
    repairs.decide(
        repair.id(), done ? Repair.Decision.DONE : Repair.Decision.AGAIN, context.user());
    return Map.of();
  }

  private String remoteId(Repair repair, FormInput input) {
    return isIdNeeded(repair) ? input.text("crmId") : "by hand";
  }

  private boolean isIdNeeded(Repair repair) {
    return repair
        .effect()
        .flatMap(effects::find)
        .filter(effect -> effect.kind().hasIdInCrm())
        .isPresent();
  }
}
