package org.doorway.stage.introduction;

import java.util.ArrayList;
import java.util.List;
import org.doorway.engine.tasklist.RowFacts;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.stereotype.Component;

/**
 * The row of a lead that waits for its agent: what it is worth, whence, since when, and for whom.
 */
@Component
class AssignmentRow implements RowFacts {

  private final LeadWords words;
  private final AgentChoice choice;

  AssignmentRow(LeadWords words, AgentChoice choice) {
    this.words = words;
    this.choice = choice;
  }

  @Override
  public String task() {
    return AgentIntroductionProcess.ASSIGN;
  }

  @Override
  public List<String> of(Opportunity opportunity) {
    return of(opportunity, choice.desks());
  }

  /** The same, for several while the desks are as they are. */
  List<String> of(Opportunity opportunity, Desks desks) {
    var facts = new ArrayList<>(words.facts(opportunity));
    Suggestion.of(opportunity, desks.candidates(opportunity))
        .ifPresent(best -> facts.add("suggested: " + best.agent().name()));
    return facts;
  }
}
