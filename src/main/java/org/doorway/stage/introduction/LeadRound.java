package org.doorway.stage.introduction;

import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;

/** Leads that are assigned in one go, each with the agent that was suggested at its beginning. */
record LeadRound(List<Entry> entries) {

  LeadRound {
    entries = List.copyOf(entries);
  }

  /** Those with a suggestion that nobody has decided about in this round. */
  List<Entry> open() {
    return entries.stream().filter(entry -> !entry.settled() && entry.agent().isPresent()).toList();
  }

  List<Entry> skipped() {
    return entries.stream().filter(entry -> entry.skippedBecause().isPresent()).toList();
  }

  List<Entry> withoutSuggestion() {
    return entries.stream().filter(entry -> entry.agent().isEmpty()).toList();
  }

  /** One lead. */
  record Entry(
      OpportunityId opportunity,
      Optional<String> agent,
      boolean fullDesk,
      boolean settled,
      Optional<String> skippedBecause) {

    static Entry suggested(OpportunityId opportunity, Optional<Desks.Given> given) {
      return new Entry(
          opportunity,
          given.map(Desks.Given::agent),
          given.filter(Desks.Given::fullDesk).isPresent(),
          false,
          Optional.empty());
    }
  }
}
