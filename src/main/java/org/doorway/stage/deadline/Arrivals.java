package org.doorway.stage.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What can arrive under the contract that binds: all that one of its deadlines asks for. */
@Component
class Arrivals {

  private final AgreedTerms terms;
  private final DocketTable table;

  Arrivals(AgreedTerms terms, DocketTable table) {
    this.terms = terms;
    this.table = table;
  }

  /** Every contract goes to a title company, and that day can be corrected like any other. */
  List<Event> of(OpportunityId id) {
    Optional<Agreed> agreed = terms.binding(id);
    if (agreed.isEmpty()) {
      return List.of();
    }
    Set<String> keys =
        table.holding(agreed.get().contract()).stream()
            .map(DocketRow::key)
            .collect(Collectors.toSet());
    return Arrays.stream(Event.values())
        .filter(event -> event == Event.TITLE_RECEIPT || keys.stream().anyMatch(event::meets))
        .toList();
  }
}
