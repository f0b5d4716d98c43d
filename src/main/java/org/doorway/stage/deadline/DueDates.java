package org.doorway.stage.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.time.LegalDays;

/**
 * Counts: calendar days from a base, day 0, until an hour on the property's clock. Only what rolls
 * minds weekends and legal holidays.
 */
final class DueDates {

  private final DeadlineFacts facts;
  private final LegalDays legalDays;
  private final Map<String, DeadlineRule> rules = new HashMap<>();
  private final Map<Event, LocalDate> events = new EnumMap<>(Event.class);

  DueDates(
      DeadlineFacts facts,
      Map<Event, LocalDate> happened,
      List<DeadlineRule> rules,
      LegalDays legalDays) {
    this.facts = facts;
    this.legalDays = legalDays;
    rules.forEach(rule -> this.rules.put(rule.key(), rule));
    events.putAll(happened);
    rules.forEach(this::count);
  }

  /** What has passed by then counts as having happened, if it did not happen before. */
  private void count(DeadlineRule rule) {
    rule.countsAs()
        .ifPresent(
            event ->
                day(rule)
                    .ifPresent(day -> events.merge(event, day, (a, b) -> a.isBefore(b) ? a : b)));
  }

  Deadline of(DeadlineRule rule) {
    Optional<LocalDate> counted = day(rule);
    Optional<LocalDate> due = rule.rolls() ? counted.map(legalDays::roll) : counted;
    return new Deadline(
        rule.key(),
        rule.label(),
        due.map(day -> day.atTime(rule.time()).atZone(facts.zone())),
        counted.filter(day -> !due.equals(Optional.of(day))),
        rule.bases().stream().filter(base -> base(base).isEmpty()).map(Event::of).toList(),
        RuleWords.of(rule),
        rule.owedBy(),
        rule.paragraph(),
        rule.ifMissed());
  }

  private Optional<LocalDate> day(DeadlineRule rule) {
    return start(rule)
        .flatMap(start -> rule.days().map(start::plusDays))
        .map(day -> rule.latest().map(this::beforeClosing).filter(day::isAfter).orElse(day))
        .map(day -> extended(rule).filter(day::isBefore).orElse(day));
  }

  /** The last of the bases, once all are known. */
  private Optional<LocalDate> start(DeadlineRule rule) {
    return rule.bases().stream().allMatch(base -> base(base).isPresent())
        ? rule.bases().stream().flatMap(base -> base(base).stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Optional<LocalDate> base(String name) {
    return switch (name) {
      case "effective" -> Optional.of(facts.effectiveOn());
      case "closing" -> Optional.of(facts.closingOn());
      default -> Optional.ofNullable(events.get(Event.of(name)));
    };
  }

  private LocalDate beforeClosing(int days) {
    return facts.closingOn().minusDays(days);
  }

  private Optional<LocalDate> extended(DeadlineRule rule) {
    return rule.extended().map(rules::get).flatMap(this::day);
  }
}
