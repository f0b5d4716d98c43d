package org.doorway.stage.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What others want to know of the deadlines of the contract that binds, by their keys. */
@Component
public class DocketFacts {

  private final DocketTable table;
  private final AgreedTerms terms;

  DocketFacts(DocketTable table, AgreedTerms terms) {
    this.table = table;
    this.terms = terms;
  }

  /** When the last of those that apply is due, if it has a date. */
  public Optional<Instant> lastDue(OpportunityId id, Set<String> keys) {
    return holding(id)
        .filter(row -> keys.contains(row.key()))
        .flatMap(row -> row.due().stream())
        .max(Comparator.naturalOrder());
  }

  /** Whether somebody said that what was owed is there. */
  public boolean isMet(OpportunityId id, String key) {
    return holding(id).anyMatch(row -> row.key().equals(key) && row.state() == DeadlineState.MET);
  }

  private Stream<DocketRow> holding(OpportunityId id) {
    return terms.binding(id).stream().flatMap(agreed -> table.holding(agreed.contract()).stream());
  }
}
