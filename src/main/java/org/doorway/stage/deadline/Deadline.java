package org.doorway.stage.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doorway.sale.time.BusinessTime;

/**
 * One date of a contract. It is due at a moment of the property's clock; or not before something
 * has happened that it counts from, or because nobody filled in its days, at none yet.
 *
 * @param rule how it is counted: "3 days after the effective date"
 */
public record Deadline(
    String key,
    String label,
    Optional<ZonedDateTime> dueAt,
    Optional<LocalDate> movedFrom,
    List<Event> waitsFor,
    String rule,
    String owedBy,
    String paragraph,
    String ifMissed) {

  public Optional<Instant> due() {
    return dueAt.map(ZonedDateTime::toInstant);
  }

  Optional<LocalDate> day() {
    return dueAt.map(ZonedDateTime::toLocalDate);
  }

  /** "Thursday, November 26, 2026 at 5:00 PM CST", or "counts from the day …". */
  public String words() {
    return dueAt
        .map(at -> BusinessTime.words(at.toInstant(), at.getZone()))
        .orElseGet(this::waiting);
  }

  private String waiting() {
    if (waitsFor.isEmpty()) {
      return "has no days filled in";
    }
    return waitsFor.stream()
        .map(Event::words)
        .collect(Collectors.joining(", and from ", "counts from ", ""));
  }
}
