package org.doorway.effect.repair;

import java.util.HashMap;
import java.util.Map;
import org.doorway.effect.Effect;
import org.doorway.effect.Effects;
import org.doorway.form.FormContext;
import org.doorway.sale.opportunity.Opportunities;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/** What the person who must decide about a failed effect is shown. */
@Service
class ProblemFacts {

  private final EffectProblems problems;
  private final Effects effects;
  private final Opportunities opportunities;

  ProblemFacts(EffectProblems problems, Effects effects, Opportunities opportunities) {
    this.problems = problems;
    this.effects = effects;
    this.opportunities = opportunities;
  }

  EffectProblem problem(FormContext context) {
    return problems.get(Long.parseLong(context.record()));
  }

  Map<String, Object> of(FormContext context) {
    EffectProblem problem = problem(context);
    var facts = new HashMap<String, Object>();
    facts.put("reason", problem.reason());
    problem.effect().flatMap(effects::find).ifPresent(effect -> facts.putAll(shown(effect)));
    var link = opportunities.get(context.opportunity()).crm();
    link.opportunityId().ifPresent(id -> facts.put("crmOpportunity", id.toString()));
    return facts;
  }

  private static Map<String, Object> shown(Effect effect) {
    return Map.of(
        "effectKind", StringUtils.capitalize(effect.kind().word()),
        "recipient", effect.recipient(),
        "subject", effect.subject(),
        "words", effect.words());
  }
}
