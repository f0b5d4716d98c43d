package org.doorway.effect.repair;

import java.util.HashMap;
import java.util.Map;
import org.doorway.effect.Effects;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** The CRM refused a write; a person mends what stands in its way, or makes the entry there. */
@Component
class ResolveCrmRecordForm implements TaskForm {

  private final ProblemFacts facts;
  private final EffectProblems problems;
  private final Effects effects;

  ResolveCrmRecordForm(ProblemFacts facts, EffectProblems problems, Effects effects) {
    this.facts = facts;
    this.problems = problems;
    this.effects = effects;
  }

  @Override
  public String id() {
    return "resolve-crm-record";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var shown = new HashMap<>(facts.of(context));
    shown.put("crmIdNeeded", isIdNeeded(facts.problem(context)));
    return shown;
  }

  /** An entry that the path refers to later is done by hand only with the id it has there. */
  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    EffectProblem problem = facts.problem(context);
    boolean done = input.text("crmSolution").equals("done");
    if (done) {
      String remoteId = remoteId(problem, input);
      problem.effect().ifPresent(effect -> effects.doneByHand(effect, remoteId));
    }
    problems.solve(problem.id(), done ? Solution.DONE : Solution.AGAIN, context.user());
    return Map.of();
  }

  private String remoteId(EffectProblem problem, FormInput input) {
    if (!isIdNeeded(problem)) {
      return "by hand";
    }
    return input
        .findText("crmId")
        .orElseThrow(() -> input.problem("crmId", "is needed: the path refers to this entry"));
  }

  private boolean isIdNeeded(EffectProblem problem) {
    return problem
        .effect()
        .flatMap(effects::find)
        .filter(effect -> effect.kind().hasIdInCrm())
        .isPresent();
  }
}
