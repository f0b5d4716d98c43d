package org.doorway.stage.deadline;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of the decision table; what its columns mean is written there. */
record DeadlineRule(
    String key,
    String label,
    List<String> bases,
    Optional<Integer> days,
    Optional<Integer> latest,
    Optional<String> extended,
    Optional<Event> countsAs,
    LocalTime time,
    boolean rolls,
    String owedBy,
    String paragraph,
    String ifMissed) {

  static DeadlineRule of(Map<String, Object> row) {
    return new DeadlineRule(
        text(row, "key"),
        text(row, "label"),
        List.of(text(row, "base").split(", ")),
        find(row, "days", Integer.class),
        find(row, "latest", Integer.class),
        find(row, "extends", String.class),
        find(row, "countsAs", String.class).map(Event::of),
        LocalTime.parse(text(row, "time")),
        find(row, "rolls", Boolean.class).orElse(false),
        text(row, "owedBy"),
        text(row, "paragraph"),
        text(row, "ifMissed"));
  }

  private static String text(Map<String, Object> row, String column) {
    return find(row, column, String.class)
        .orElseThrow(() -> new IllegalStateException("Nothing in " + column + " of " + row));
  }

  private static <T> Optional<T> find(Map<String, Object> row, String column, Class<T> type) {
    return Optional.ofNullable(row.get(column)).map(type::cast);
  }
}
