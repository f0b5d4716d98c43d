package org.doorway.sale.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which days are no Saturday, no Sunday and no legal holiday. */
public record LegalDays(List<LegalHoliday> holidays) {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public LegalDays {
    holidays = List.copyOf(holidays);
  }

  /** That day, or the next on which money is due. */
  public LocalDate roll(LocalDate day) {
    LocalDate rolled = day;
    while (dayOff(rolled).isPresent()) {
      rolled = rolled.plusDays(1);
    }
    return rolled;
  }

  /** What that day is, if it is none of the others: the holiday's name, or Saturday or Sunday. */
  public Optional<String> dayOff(LocalDate day) {
    return holiday(day).or(() -> weekend(day));
  }

  /** The name of the holiday on that day, if it is one. */
  public Optional<String> holiday(LocalDate day) {
    return holidays.stream()
        .filter(holiday -> holiday.in(day.getYear()).filter(day::equals).isPresent())
        .map(LegalHoliday::name)
        .findFirst();
  }

  public boolean areKnownIn(int year) {
    return holidays.stream().anyMatch(holiday -> holiday.in(year).isPresent());
  }

  private static Optional<String> weekend(LocalDate day) {
    return WEEKEND.contains(day.getDayOfWeek())
        ? Optional.of(day.getDayOfWeek() == DayOfWeek.SATURDAY ? "a Saturday" : "a Sunday")
        : Optional.empty();
  }
}
