package org.doorway.stage.deadline;

import java.util.Locale;

/** What forms and emails say of a deadline. */
final class DeadlineWords {

  private DeadlineWords() {}

  static String owedBy(DocketRow row) {
    return row.owedBy().equals("both") ? "both sides" : "the " + row.owedBy();
  }

  static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
