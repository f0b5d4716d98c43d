package org.doorway.effect.repair;

import java.util.Map;
import org.doorway.effect.Effects;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** Nobody but a person can tell whether it was sent, or what keeps it from being sent. */
@Component
class CheckWhetherSentForm implements TaskForm {

  private final RepairFacts facts;
  private final RepairTable repairs;
  private final Effects effects;

  CheckWhetherSentForm(RepairFacts facts, RepairTable repairs, Effects effects) {
    this.facts = facts;
    this.repairs = repairs;
    this.effects = effects;
  }

  @Override
  public String id() {
    return "check-whether-sent";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return facts.of(context);
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    Repair repair = facts.repair(context);
    boolean done = input.text("sentSolution").equals("done");
    if (done) {
      repair.effect().ifPresent(effect -> effects.doneByHand(effect, "by hand"));
    }
    repairs.decide(
        repair.id(), done ? Repair.Decision.DONE : Repair.Decision.AGAIN, context.user());
    return Map.of();
  }
}
