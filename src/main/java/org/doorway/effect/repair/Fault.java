package org.doorway.effect.repair;

import java.util.Optional;
import org.doorway.effect.Effect;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.value.Storable;

/**
 * What is wrong with an effect that only a person can mend: which effect it was, what is wrong, and
 * why; of an email also whose address was refused.
 */
record Fault(
    Kind kind, Optional<Effect> effect, String verdict, String reason, Optional<String> address) {

  /** The engine keeps no more of an incident's message than two thirds of a thousand letters. */
  private static final int LONGEST_REASON = 300;

  /** Who, what, why, and what to do: for Cockpit. */
  String sentence(Opportunity opportunity) {
    return "%s, %s (%s): %s %s. %s. A team lead finds the task '%s' in Tasklist."
        .formatted(
            opportunity.seller().name(),
            opportunity.property().line(),
            opportunity.id(),
            effect.map(Fault::name).orElse("an email"),
            verdict,
            Storable.text(reason, LONGEST_REASON),
            kind.task);
  }

  private static String name(Effect effect) {
    return "the %s '%s'".formatted(effect.kind().word(), effect.subject());
  }

  /** What is wrong with a failed effect, and so which task a person gets. */
  enum Kind {
    CONTACT("contact", "Correct seller contact"),
    RECIPIENT("recipient", "Correct recipient address"),
    CRM_RECORD("crmRecord", "Resolve CRM record"),
    CHECK("check", "Check whether this was sent");

    private final String flow;
    private final String task;

    Kind(String flow, String task) {
      this.flow = flow;
      this.task = task;
    }

    /** The value that the model's gateway asks for. */
    String flow() {
      return flow;
    }
  }
}
