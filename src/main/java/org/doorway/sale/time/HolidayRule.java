package org.doorway.sale.time;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a holiday is, in the words of the law: "January 1", "third Monday of January", "last Monday
 * of May", "day after fourth Thursday of November"; or once, "2026-12-05".
 */
public record HolidayRule(String words) {

  private static final Pattern ONCE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern FIXED = Pattern.compile("(\\w+) (\\d{1,2})");
  private static final Pattern WEEKDAY =
      Pattern.compile("(day after )?(first|second|third|fourth|last) (\\w+) of (\\w+)");
  private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

  /** Some leap year: whatever day a rule means, it is there. */
  private static final int TRIED = 2028;

  public HolidayRule {
    if (!isOne(words)) {
      throw new IllegalArgumentException("No day: " + words);
    }
  }

  /** Whether these words say when a holiday is. */
  public static boolean isOne(String words) {
    return (ONCE.matcher(words).matches() ? once(words) : parse(words, TRIED)).isPresent();
  }

  /** The day in that year, unless it has none: February 29, or another year's only day. */
  public Optional<LocalDate> in(int year) {
    return ONCE.matcher(words).matches()
        ? once(words).filter(day -> day.getYear() == year)
        : parse(words, year);
  }

  private static Optional<LocalDate> once(String words) {
    return ifItExists(() -> LocalDate.parse(words));
  }

  private static Optional<LocalDate> parse(String words, int year) {
    Matcher fixed = FIXED.matcher(words);
    Matcher weekday = WEEKDAY.matcher(words);
    if (fixed.matches()) {
      return ifItExists(
          () -> LocalDate.of(year, month(fixed.group(1)), Integer.parseInt(fixed.group(2))));
    }
    return weekday.matches()
        ? ifItExists(() -> weekday(weekday.toMatchResult(), year))
        : Optional.empty();
  }

  private static LocalDate weekday(MatchResult rule, int year) {
    DayOfWeek day = DayOfWeek.valueOf(rule.group(3).toUpperCase(Locale.ROOT));
    int place = PLACES.indexOf(rule.group(2)) + 1;
    LocalDate found =
        LocalDate.of(year, month(rule.group(4)), 1)
            .with(place == 0 ? lastInMonth(day) : dayOfWeekInMonth(place, day));
    return rule.group(1) == null ? found : found.plusDays(1);
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Optional<LocalDate> ifItExists(Supplier<LocalDate> day) {
    try {
      return Optional.of(day.get());
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }
}
