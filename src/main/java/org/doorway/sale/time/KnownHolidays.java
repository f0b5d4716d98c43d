package org.doorway.sale.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How far ahead the office's holidays are known. Beyond that every holiday counts as a working day,
 * and nobody would notice before tasks are due on one.
 */
@Component
public class KnownHolidays {

  private final BusinessHours hours;
  private final BusinessTime time;

  KnownHolidays(BusinessHours hours, BusinessTime time) {
    this.hours = hours;
    this.time = time;
  }

  /** The last one before the first year, from this one on, that has none. */
  public Optional<LocalDate> last() {
    int year = time.today().getYear();
    while (isKnown(year)) {
      year++;
    }
    var end = LocalDate.of(year, 1, 1);
    return hours.holidays().stream()
        .filter(holiday -> holiday.isBefore(end))
        .max(Comparator.naturalOrder());
  }

  /** What an admin must be told: less than a year of holidays is left. */
  public Optional<String> warning() {
    var last = last();
    boolean enough = last.isPresent() && !last.get().isBefore(time.today().plusYears(1));
    return enough ? Optional.empty() : Optional.of(words(last));
  }

  private static String words(Optional<LocalDate> last) {
    return last.map("Holidays are known until %s only"::formatted).orElse("No holidays are known")
        + "; add those that follow to doorway.business.holidays";
  }

  private boolean isKnown(int year) {
    return hours.holidays().stream().anyMatch(holiday -> holiday.getYear() == year);
  }
}
