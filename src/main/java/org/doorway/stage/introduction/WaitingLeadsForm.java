package org.doorway.stage.introduction;

import java.util.ArrayList;
import java.util.List;
import org.doorway.form.FormInput;
import org.doorway.form.InvalidInput;
import org.doorway.form.StartForm;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.introduction.LeadRound.Entry;
import org.springframework.stereotype.Component;

/**
 * A team lead wants to assign several leads at once: lists those that wait, and whom each would go
 * to if it were given out after the ones above it.
 */
@Component
class WaitingLeadsForm implements StartForm {

  private final Assignments assignments;
  private final Opportunities opportunities;
  private final AgentChoice choice;
  private final LeadRounds rounds;
  private final IntroductionProperties properties;
  private final BusinessTime time;

  WaitingLeadsForm(
      Assignments assignments,
      Opportunities opportunities,
      AgentChoice choice,
      LeadRounds rounds,
      IntroductionProperties properties,
      BusinessTime time) {
    this.assignments = assignments;
    this.opportunities = opportunities;
    this.choice = choice;
    this.rounds = rounds;
    this.properties = properties;
    this.time = time;
  }

  @Override
  public String id() {
    return "waiting-leads";
  }

  @Override
  public Started accept(String user, FormInput input) {
    LeadRound round = new LeadRound(entries());
    if (round.entries().isEmpty()) {
      throw InvalidInput.of("leads", "New leads", "Nobody waits for an agent just now.");
    }
    long id = rounds.open(round, user, time.now());
    return AssignLeadsProcess.started(
        id, user, "%d as of %s".formatted(round.entries().size(), time.shortWords(time.now())));
  }

  /** Without those whose agent is to be replaced: for them somebody reads the reason first. */
  private List<Entry> entries() {
    Desks desks = choice.desks();
    var entries = new ArrayList<Entry>();
    for (OpportunityId id : assignments.waiting(properties.mostAtOnce())) {
      Opportunity lead = opportunities.get(id);
      if (lead.assignment().agent().isEmpty()) {
        entries.add(Entry.suggested(id, desks.giveOut(lead)));
      }
    }
    return entries;
  }
}
