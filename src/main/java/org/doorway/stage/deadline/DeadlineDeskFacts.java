package org.doorway.stage.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskFacts;
import org.springframework.stereotype.Component;

/** What can arrive under the contract, and the deadlines ahead, for the desk. */
@Component
class DeadlineDeskFacts implements DeskFacts {

  private final Arrivals arrivals;
  private final AgreedTerms terms;
  private final DocketTable table;
  private final BusinessTime time;

  DeadlineDeskFacts(Arrivals arrivals, AgreedTerms terms, DocketTable table, BusinessTime time) {
    this.arrivals = arrivals;
    this.terms = terms;
    this.table = table;
    this.time = time;
  }

  @Override
  public Map<String, Object> about(OpportunityId id) {
    List<Event> possible = arrivals.of(id);
    return possible.isEmpty()
        ? Map.of()
        : Map.of(
            "arrivals",
            possible.stream()
                .map(event -> Map.of("label", event.label(), "value", event.key()))
                .toList());
  }

  @Override
  public List<NextDate> dates(OpportunityId id) {
    return terms.binding(id).stream()
        .flatMap(agreed -> table.holding(agreed.contract()).stream())
        .filter(row -> row.watched() && row.state() == DeadlineState.OPEN)
        .flatMap(row -> row.due().stream().map(due -> date(row, due)))
        .filter(date -> date.at().isAfter(time.now()))
        .toList();
  }

  private static NextDate date(DocketRow row, Instant due) {
    return new NextDate(due, row.words(), row.label());
  }
}
