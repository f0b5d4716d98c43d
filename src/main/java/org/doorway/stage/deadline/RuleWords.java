package org.doorway.stage.deadline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a deadline is counted, in words that can be read beside the contract. */
final class RuleWords {

  private RuleWords() {}

  static String of(DeadlineRule rule) {
    String bases = rule.bases().stream().map(RuleWords::base).collect(Collectors.joining(" and "));
    String counted = rule.days().map(days -> counted(days, bases)).orElse("No days filled in");
    String latest = rule.latest().map(RuleWords::latest).orElse("");
    return counted
        + latest
        + until(rule)
        + (rule.rolls() ? ", moved past weekends and holidays" : "");
  }

  private static String counted(int days, String base) {
    if (days == 0) {
      return capitalized(base);
    }
    return days(Math.abs(days)) + (days < 0 ? " before " : " after ") + base;
  }

  private static String latest(int days) {
    return days == 0
        ? ", or the closing if that is earlier"
        : ", but at the latest %s before the closing".formatted(days(days));
  }

  private static String until(DeadlineRule rule) {
    return Optional.of(rule.time().toString())
        .filter(time -> !time.equals("23:59"))
        .map(time -> ", at " + time)
        .orElse("");
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String base(String base) {
    return switch (base) {
      case "effective" -> "the effective date";
      case "closing" -> "the closing date";
      default -> Event.of(base).words();
    };
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
