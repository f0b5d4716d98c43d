package org.doorway.effect.repair;

import java.util.Optional;
import org.doorway.effect.Effect;
import org.doorway.sale.opportunity.Opportunity;

/** What a look at a failure found: which effect it was, what is wrong, and why. */
record Finding(ProblemKind kind, Optional<Effect> effect, String verdict, String reason) {

  /** The engine keeps no more of an incident's message than two thirds of a thousand letters. */
  private static final int LONGEST_REASON = 300;

  /** Who, what, why, and what to do: for Cockpit. */
  String sentence(Opportunity opportunity) {
    return "%s, %s (%s): %s %s. %s. A team lead finds the task '%s' in Tasklist."
        .formatted(
            opportunity.seller().name(),
            opportunity.property().line(),
            opportunity.id(),
            effect.map(Finding::name).orElse("an email"),
            verdict,
            reason.substring(0, Math.min(LONGEST_REASON, reason.length())),
            kind.task());
  }

  private static String name(Effect effect) {
    return "the %s '%s'".formatted(effect.kind().word(), effect.subject());
  }
}
