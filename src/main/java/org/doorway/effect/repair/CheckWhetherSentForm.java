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

  private final ProblemFacts facts;
  private final EffectProblems problems;
  private final Effects effects;

  CheckWhetherSentForm(ProblemFacts facts, EffectProblems problems, Effects effects) {
    this.facts = facts;
    this.problems = problems;
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
    EffectProblem problem = facts.problem(context);
    boolean done = input.text("sentSolution").equals("done");
    if (done) {
      problem.effect().ifPresent(effect -> effects.doneByHand(effect, "by hand"));
    }
    problems.solve(problem.id(), done ? Solution.DONE : Solution.AGAIN, context.user());
    return Map.of();
  }
}
