package org.doorway.stage.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/**
 * The deadlines of the contract that binds, each watched until somebody says what became of it.
 * Whatever changes, a term or a day that something counts from: exactly the deadlines that hang on
 * it move.
 */
@Service
public class Docket {

  private final DocketTable table;
  private final ContractEvents events;
  private final AgreedTerms terms;
  private final ContractCalendar calendar;
  private final ContractDeadlineProcess process;
  private final Opportunities opportunities;
  private final BusinessTime time;

  Docket(
      DocketTable table,
      ContractEvents events,
      AgreedTerms terms,
      ContractCalendar calendar,
      ContractDeadlineProcess process,
      Opportunities opportunities,
      BusinessTime time) {
    this.table = table;
    this.events = events;
    this.terms = terms;
    this.calendar = calendar;
    this.process = process;
    this.opportunities = opportunities;
    this.time = time;
  }

  /** Brings it up to what the contract says now; asked again, nothing changes. */
  public void keep(OpportunityId id) {
    terms.binding(id).ifPresent(agreed -> keep(id, agreed));
  }

  private void keep(OpportunityId id, Agreed agreed) {
    Map<String, DocketRow> held =
        table.holding(agreed.contract()).stream()
            .collect(Collectors.toMap(DocketRow::key, Function.identity()));
    List<Deadline> counted = calendar.of(agreed.facts(), events.of(agreed.contract()));
    for (Deadline deadline : counted) {
      DocketRow before = held.remove(deadline.key());
      if (before == null) {
        begin(id, agreed, deadline);
      } else if (before.state().isUnsettled() && !before.says(deadline)) {
        move(before, agreed, deadline);
      }
    }
    held.values().stream().filter(row -> row.state().isUnsettled()).forEach(this::drop);
  }

  private long begin(OpportunityId id, Agreed agreed, Deadline deadline) {
    boolean watched = !Unwatched.contains(deadline.key());
    long row = table.add(id, agreed.contract(), deadline, agreed.facts().zone(), watched);
    if (watched) {
      watch(id, row);
    }
    return row;
  }

  private void watch(OpportunityId id, long row) {
    table.watchedBy(row, process.watch(opportunities.get(id), row));
  }

  /** What had no date has none that could be superseded; another date is another row. */
  private void move(DocketRow before, Agreed agreed, Deadline deadline) {
    if (before.due().isPresent()) {
      drop(before);
      table.replaced(before.id(), begin(before.opportunity(), agreed, deadline));
    } else {
      table.counted(before.id(), deadline);
      if (deadline.due().isPresent() && before.watched()) {
        before.instance().ifPresent(process::settled);
        watch(before.opportunity(), before.id());
      }
    }
  }

  private void drop(DocketRow row) {
    row.instance().ifPresent(process::settled);
    table.superseded(row.id());
  }

  /** Whether that one has passed; the first time it is noted as missed. */
  boolean noteMissed(long row) {
    boolean passed = table.get(row).isLate(time.now());
    if (passed) {
      table.missed(row);
    }
    return passed;
  }

  /** What was owed is there; what counts from that day is counted. */
  void met(DocketRow row, Instant at, String evidence, String by) {
    table.met(row.id(), at, evidence, by);
    Event.meeting(row.key())
        .ifPresent(
            event ->
                happened(
                    row.opportunity(),
                    row.contract(),
                    event,
                    at.atZone(row.zone()).toLocalDate(),
                    evidence,
                    by,
                    row.id()));
  }

  void waived(DocketRow row, String whose, String evidence, String by) {
    table.waived(row.id(), whose, evidence, by);
  }

  /** Something that deadlines count from; what asked for nothing else is met by it. */
  void happened(OpportunityId id, Event event, LocalDate day, String evidence, String by) {
    terms
        .binding(id)
        .ifPresent(agreed -> happened(id, agreed.contract(), event, day, evidence, by, 0));
  }

  private void happened(
      OpportunityId id,
      long contract,
      Event event,
      LocalDate day,
      String evidence,
      String by,
      long confirmed) {
    events.add(contract, event, day, evidence, by);
    table.holding(contract).stream()
        .filter(row -> event.meets(row.key()) && row.state().isUnsettled())
        .filter(row -> row.id() != confirmed)
        .forEach(row -> metElsewhere(row, day, evidence, by));
    keep(id);
  }

  private void metElsewhere(DocketRow row, LocalDate day, String evidence, String by) {
    row.instance().ifPresent(process::settled);
    table.met(row.id(), day.atStartOfDay(row.zone()).toInstant(), evidence, by);
  }
}
