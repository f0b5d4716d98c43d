package org.doorway.stage.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.doorway.sale.time.LegalHolidays;
import org.springframework.stereotype.Service;

/** All deadlines of a contract, agreed or only thought of. */
@Service
public class ContractCalendar {

  private final DeadlineRules rules;
  private final LegalHolidays holidays;

  ContractCalendar(DeadlineRules rules, LegalHolidays holidays) {
    this.rules = rules;
    this.holidays = holidays;
  }

  /**
   * By when they are due, and then those that wait for something. What has happened may have
   * happened late or early; what has not is not in the map.
   */
  public List<Deadline> of(DeadlineFacts facts, Map<Event, LocalDate> events) {
    List<DeadlineRule> holding = rules.of(facts, events);
    var dates = new DueDates(facts, events, holding, holidays.days());
    return holding.stream()
        .map(dates::of)
        .sorted(Comparator.comparing(deadline -> deadline.due().orElse(Instant.MAX)))
        .toList();
  }
}
